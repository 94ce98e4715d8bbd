import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, tonesOf } from './classes.ts';
import { makeScale } from './make-scale.ts';
import { round } from './round.ts';

const options = { decimals: 1, heavier: 'higher', midpoint: null } as const;
const YEAR = 2022;
const numbers = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
	minLength: 1,
	maxLength: 200,
});

describe('makeScale', () => {
	it('finds the natural groups', () => {
		const scale = makeScale([1, 1.1, 5, 5.1, 9, 9.1, 20, 20.2, 40, 41], YEAR, options);
		expect(scale.thresholds).toEqual([5, 7, 10, 30]);
		expect(scale.year).toBe(YEAR);
	});

	it('makes fewer classes of fewer values, and one of one', () => {
		expect(makeScale([3, 3, 3], YEAR, options).thresholds).toEqual([]);
		expect(makeScale([3, 4], YEAR, options).thresholds).toEqual([4]);
		expect(makeScale([], YEAR, options).thresholds).toEqual([]);
	});

	it('is not made for one that lies far out: it shares the outermost class', () => {
		const even = Array.from({ length: 200 }, (_, index) => index / 10);
		const { thresholds } = makeScale(even, YEAR, options);
		const withOne = makeScale([...even, 5000], YEAR, options);
		expect(withOne.thresholds).toHaveLength(4);
		for (const [index, bound] of thresholds.entries()) {
			expect(Math.abs((withOne.thresholds[index] ?? Infinity) - bound)).toBeLessThan(1);
		}
		expect(classOf(5000, withOne)).toBe(classOf(19.9, withOne));
	});

	it('lets no class straddle the midpoint', () => {
		const scale = makeScale([-9, -8, -2, -1, 0, 1, 6, 7], YEAR, { ...options, midpoint: 0 });
		expect(scale.thresholds).toContain(0);
		expect(classOf(-0.1, scale)).toBe(scale.thresholds.indexOf(0));
		expect(classOf(0, scale)).toBe(scale.thresholds.indexOf(0) + 1);
	});

	it('has a value at the midpoint above it, though no other is there', () => {
		expect(makeScale([-2, -1, 0], YEAR, { ...options, midpoint: 0 }).midpoint).toBe(0);
	});

	it('has three classes on the side with more values, and above where both have as many', () => {
		const below = (values: readonly number[]): number =>
			makeScale(values, YEAR, { ...options, midpoint: 0 }).thresholds.indexOf(0) + 1;
		const even = [-60, -50, -30, -20, -2, -1, 1, 2, 20, 30, 50, 60];
		expect(below(even)).toBe(2);
		expect(below([-90, ...even])).toBe(3);
		expect(below([...even, 90])).toBe(2);
	});

	it('is sequential where all values lie on one side of the midpoint', () => {
		expect(makeScale([1, 2, 3], YEAR, { ...options, midpoint: 0 }).midpoint).toBeNull();
	});

	it('has no empty class, ascending bounds, and classes that agree with the rounded value', () => {
		fc.assert(
			fc.property(numbers, fc.constantFrom(null, 0), (values, midpoint) => {
				const scale = makeScale(values, YEAR, { ...options, midpoint });
				const used = new Set(values.map((value) => classOf(value, scale)));
				expect(used.size).toBe(scale.thresholds.length + 1);
				expect(scale.thresholds.length).toBeLessThanOrEqual(4);
				expect([...scale.thresholds].sort((a, b) => a - b)).toEqual(scale.thresholds);
				for (const value of values) {
					const index = classOf(value, scale);
					const shown = round(value, 1);
					expect(shown).toBeGreaterThanOrEqual(scale.thresholds[index - 1] ?? -Infinity);
					expect(shown).toBeLessThan(scale.thresholds[index] ?? Infinity);
				}
			}),
		);
	});
});

describe('tonesOf', () => {
	it('is darkest at the heavier end', () => {
		const scale = makeScale([1, 2, 3, 4, 5], YEAR, options);
		expect(tonesOf(scale)).toEqual(['1', '2', '3', '4', '5']);
		expect(tonesOf({ ...scale, heavier: 'lower' })).toEqual(['5', '4', '3', '2', '1']);
	});

	it('counts outwards from the midpoint on a diverging scale', () => {
		const three = {
			thresholds: [-5, -2, 0, 6],
			decimals: 0,
			heavier: 'lower',
			midpoint: 0,
			year: YEAR,
		} as const;
		expect(tonesOf(three)).toEqual([
			'heavier-3',
			'heavier-2',
			'heavier-1',
			'lighter-1',
			'lighter-3',
		]);
		// The heavier side has the hue of every other map, whichever side it is.
		expect(tonesOf({ ...three, heavier: 'higher' })).toEqual([
			'lighter-3',
			'lighter-2',
			'lighter-1',
			'heavier-1',
			'heavier-3',
		]);
	});

	it('has one tone for each class, whatever the values', () => {
		fc.assert(
			fc.property(numbers, fc.constantFrom(null, 0), (values, midpoint) => {
				const scale = makeScale(values, YEAR, { ...options, midpoint });
				const tones = tonesOf(scale);
				expect(new Set(tones).size).toBe(scale.thresholds.length + 1);
			}),
		);
	});
});
