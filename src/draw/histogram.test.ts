import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from '../stats/classes.ts';
import type { Scale } from '../stats/classes.ts';
import { histogram } from './histogram.ts';

const scale: Scale = {
	thresholds: [2, 5, 9],
	decimals: 0,
	heavier: 'higher',
	midpoint: null,
	year: 2022,
};

describe('the histogram of the legend', () => {
	it('counts every value in the bin that holds it', () => {
		const { bins } = histogram([0, 1, 1, 2, 4, 5, 12], scale, { bins: 100 });
		expect(bins.map(({ from, count }) => [from, count])).toEqual([
			[0, 1],
			[1, 2],
			[2, 1],
			[3, 0],
			[4, 1],
			[5, 1],
			[6, 0],
			[7, 0],
			[8, 0],
			[9, 0],
			[10, 0],
			[11, 0],
			[12, 1],
		]);
	});

	it('gives the class of a bin its tone, darkest where the problem is heaviest', () => {
		const { bins } = histogram([0, 3, 6, 12], scale, { bins: 4 });
		expect(bins.map(({ tone }) => tone)).toEqual(['1', '2', '4', '5']);
		const turned = histogram([0, 3, 6, 12], { ...scale, heavier: 'lower' }, { bins: 4 });
		expect(turned.bins.map(({ tone }) => tone)).toEqual(['5', '4', '2', '1']);
	});

	it('draws counts as areas, so that a wider bin is lower', () => {
		const { bins } = histogram([0, 1, 2, 3, 4], { ...scale, thresholds: [2] }, { bins: 1 });
		expect(bins.map(({ count }) => count)).toEqual([2, 3]);
		expect(bins.map(({ height }) => height)).toEqual([48, 48]);
	});

	it('fills its width without gaps and leaves no bar above its height', () => {
		const { bins, width, height } = histogram([0, 1, 5, 5, 5, 30], scale);
		expect(bins[0]?.x).toBe(0);
		expect(bins.reduce((sum, bin) => sum + bin.width, 0)).toBeCloseTo(width, 1);
		expect(Math.max(...bins.map((bin) => bin.height))).toBe(height);
		for (const bin of bins) expect(bin.y + bin.height).toBeCloseTo(height, 5);
	});

	it('keeps a single municipality far out visible', () => {
		const values = [...Array.from({ length: 289 }, () => 1), 30];
		expect(histogram(values, scale).bins.at(-1)?.height).toBe(1);
	});

	it('marks the boundaries of the classes and places a value in its own bin', () => {
		const { bins, boundaries, position } = histogram([0, 12], scale, { width: 130, bins: 100 });
		expect(boundaries).toEqual([
			{ value: 2, x: 20 },
			{ value: 5, x: 50 },
			{ value: 9, x: 90 },
		]);
		expect(position(4)).toBe(45);
		const bin = bins.find(({ from }) => from === 12);
		expect(position(12)).toBeGreaterThan(bin?.x ?? NaN);
		expect(position(12)).toBeLessThan(130);
	});

	it('keeps its scale when a domain of all years is given, and counts what lies beyond it', () => {
		const { bins, position } = histogram([-4, 3, 4, 12, 30], scale, { domain: [0, 9], width: 100 });
		expect(position(0)).toBe(5);
		expect([position(-4), position(30)]).toEqual([0, 100]);
		expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(5);
		expect([bins[0]?.beyond, bins.at(-1)?.beyond]).toEqual([1, 2]);
		expect(bins.at(-1)?.tone).toBe('5');
		expect(() => histogram([4], scale, { domain: [3, 30] })).toThrow('leaves out a class');
	});

	it('is empty for no values, and one bar for one', () => {
		expect(histogram([], scale).bins).toEqual([]);
		expect(histogram([3], scale).bins).toHaveLength(1);
	});

	it('counts all values, each in a bin of its own class, whatever the values', () => {
		const tenth = fc.integer({ min: -500, max: 5000 }).map((n) => n / 10);
		const scales = fc
			.uniqueArray(tenth, { minLength: 0, maxLength: 4 })
			.map((thresholds): Scale => ({
				thresholds: thresholds.toSorted((a, b) => a - b),
				decimals: 1,
				heavier: 'higher',
				midpoint: null,
				year: 2022,
			}));
		fc.assert(
			fc.property(fc.array(tenth, { minLength: 1, maxLength: 60 }), scales, (values, drawn) => {
				const { bins } = histogram(values, drawn);
				expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
				for (const value of values) {
					const bin = bins.find(({ from, to }) => value >= from && value < to);
					expect(bin?.class).toBe(classOf(value, drawn));
				}
				for (const { width } of bins) expect(width).toBeGreaterThan(0);
			}),
		);
	});
});
