import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '../tables/code.ts';
import type { MunicipalityPair } from '../stats/pairs.ts';
import { nearestPoint } from './nearest-point.ts';
import { scatter } from './scatter.ts';

const pair = (x: number, y: number, code = '1081'): MunicipalityPair => ({
	code: code as MunicipalityCode,
	x,
	y,
});

describe('the scatter of two indicators', () => {
	it('puts low values to the left and at the bottom, on axes that end at round numbers', () => {
		const { x, y, points } = scatter([pair(2.1, 170), pair(14.3, 330)]);
		expect(x.domain).toEqual([2, 16]);
		expect(y.domain).toEqual([150, 350]);
		expect(points.map(({ left, top }) => [left, top])).toEqual([
			[0.7, 90],
			[87.9, 10],
		]);
	});

	it('has round ticks, placed as the dots are', () => {
		const { x, y } = scatter([pair(0, -8), pair(10, 12)], { width: 600, height: 400 });
		expect(x.ticks).toEqual([0, 2, 4, 6, 8, 10].map((value) => ({ value, position: value * 60 })));
		expect(y.domain).toEqual([-10, 15]);
		expect(y.ticks.map(({ value }) => value)).toEqual([-10, -5, 0, 5, 10, 15]);
		expect(y.ticks.at(-1)?.position).toBe(0);
		expect(y.ticks[0]?.position).toBe(400);
	});

	it('says how many decimals tell its ticks apart', () => {
		expect(scatter([pair(0, 150_000), pair(0.4, 350_000)])).toMatchObject({
			x: { decimals: 1 },
			y: { decimals: 0 },
		});
		expect(scatter([pair(0.31, 2), pair(0.34, 12)]).x).toMatchObject({ decimals: 3 });
	});

	it('keeps one far out within the chart', () => {
		const { points } = scatter([pair(1, 1), pair(2, 2), pair(940, 3)]);
		expect(points[2]?.left).toBeLessThanOrEqual(100);
		expect(points[2]?.left).toBeGreaterThan(90);
	});

	it('puts a single value in the middle, and is an empty box for none', () => {
		expect(scatter([pair(4, 0)]).points).toMatchObject([{ left: 50, top: 50 }]);
		const { points, x } = scatter([]);
		expect(points).toEqual([]);
		expect(x.ticks.length).toBeGreaterThan(1);
	});

	it('draws every dot inside, in the order of the values, whatever they are', () => {
		const value = fc.integer({ min: -100_000, max: 1_000_000 }).map((n) => n / 100);
		const pairs = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(pairs, (drawn) => {
				const size = { width: 640, height: 400 };
				const { points, x, y } = scatter(
					drawn.map(([one, other]) => pair(one, other)),
					size,
				);
				expect(scatter(points, size).points).toEqual(points);
				for (const { left, top } of points) {
					expect(left).toBeGreaterThanOrEqual(0);
					expect(left).toBeLessThanOrEqual(640);
					expect(top).toBeGreaterThanOrEqual(0);
					expect(top).toBeLessThanOrEqual(400);
				}
				const byX = points.toSorted((a, b) => a.x - b.x);
				byX.slice(1).forEach((point, i) => {
					expect(point.left).toBeGreaterThanOrEqual(byX[i]?.left ?? Number.NaN);
				});
				for (const { ticks } of [x, y]) expect(ticks.length).toBeGreaterThanOrEqual(2);
			}),
		);
	});
});

describe('the dot nearest to a place', () => {
	const { points } = scatter([pair(0, 0, '0114'), pair(10, 10, '0115'), pair(10, 10, '0117')]);

	it('is the nearest within reach, the first of those in one spot', () => {
		expect(nearestPoint(points, [1, 99], [6, 4], 12)?.code).toBe('0114');
		expect(nearestPoint(points, [99, 0], [6, 4], 12)?.code).toBe('0115');
	});

	it('is none beyond it, and none without dots', () => {
		expect(nearestPoint(points, [3, 100], [6, 4], 12)).toBe(null);
		expect(nearestPoint([], [0, 0], [6, 4], 12)).toBe(null);
	});
});
