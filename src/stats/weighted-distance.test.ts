import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributions, standardised, weightedDistance } from './weighted-distance.ts';

const FEATURES = 6;
const point = fc.array(
	fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10),
	{
		minLength: FEATURES,
		maxLength: FEATURES,
	},
);
const weights = fc.array(fc.constantFrom(0, 1 / 3, 1, 3), {
	minLength: FEATURES,
	maxLength: FEATURES,
});

describe('standardised', () => {
	it('counts standard deviations from the mean, and lets a feature in which all are alike be 0', () => {
		expect(standardised(7, { mean: 5, standardDeviation: 2 })).toBe(1);
		expect(standardised(5, { mean: 5, standardDeviation: 0 })).toBe(0);
	});
});

describe('weightedDistance', () => {
	it('is worked out by hand: weights 3 and 1 on differences 1 and 2', () => {
		// √((3·1 + 1·4) · 2 / 4)
		expect(weightedDistance([0, 0], [1, 2], [3, 1])).toBeCloseTo(Math.sqrt(3.5), 12);
	});

	it('is the plain distance for equal weights, exactly, whatever they are', () => {
		fc.assert(
			fc.property(point, point, fc.constantFrom(1 / 3, 1, 3, 0.1), (a, b, weight) => {
				const plain = weightedDistance(a, b, Array<number>(FEATURES).fill(1));
				expect(weightedDistance(a, b, Array<number>(FEATURES).fill(weight))).toBe(plain);
				expect(plain).toBeCloseTo(Math.hypot(...a.map((value, at) => value - (b[at] ?? 0))), 9);
			}),
		);
	});

	it('is symmetric, never negative, and 0 for the same point', () => {
		fc.assert(
			fc.property(point, point, weights, (a, b, weight) => {
				const distance = weightedDistance(a, b, weight);
				expect(weightedDistance(b, a, weight)).toBe(distance);
				if (distance === null) return;
				expect(distance).toBeGreaterThanOrEqual(0);
				expect(weightedDistance(a, a, weight)).toBe(0);
			}),
		);
	});

	it('keeps the triangle inequality under any weights', () => {
		fc.assert(
			fc.property(point, point, point, weights, (a, b, c, weight) => {
				const [ab, bc, ac] = [
					weightedDistance(a, b, weight),
					weightedDistance(b, c, weight),
					weightedDistance(a, c, weight),
				];
				if (ab === null || bc === null || ac === null) return;
				expect(ac).toBeLessThanOrEqual(ab + bc + 1e-9);
			}),
		);
	});

	it('leaves out a feature whose weight is 0', () => {
		fc.assert(
			fc.property(point, point, fc.integer({ min: -9, max: 9 }), (a, b, other) => {
				const without = [0, 1, 1, 1, 1, 1];
				const changed = [other, ...a.slice(1)];
				expect(weightedDistance(changed, b, without)).toBe(weightedDistance(a, b, without));
			}),
		);
	});

	it('is nothing where nothing counts', () => {
		expect(weightedDistance([1], [2], [0])).toBeNull();
		expect(contributions([1], [2], [0])).toBeNull();
	});
});

describe('contributions', () => {
	it('are shares of the squared distance: a fifth and four fifths', () => {
		expect(contributions([0, 0], [1, 2], [1, 1])).toEqual([0.2, 0.8]);
	});

	it('sum to 1, and are nothing where there is no distance', () => {
		fc.assert(
			fc.property(point, point, weights, (a, b, weight) => {
				const shares = contributions(a, b, weight);
				if ((weightedDistance(a, b, weight) ?? 0) === 0) expect(shares).toBeNull();
				else {
					expect(shares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
					for (const [at, share] of (shares ?? []).entries()) {
						expect(share).toBeGreaterThanOrEqual(0);
						if (weight[at] === 0) expect(share).toBe(0);
					}
				}
			}),
		);
	});
});
