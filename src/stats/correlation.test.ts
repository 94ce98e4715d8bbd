import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation, type ValuePair } from './correlation.ts';

const zip = (x: readonly number[], y: readonly number[]): ValuePair[] =>
	x.map((value, index) => ({ x: value, y: y[index] ?? Number.NaN }));

/** Anscombe, F. J. (1973), "Graphs in Statistical Analysis", The American Statistician 27(1). */
const ANSCOMBE_X = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const ANSCOMBE: readonly (readonly [string, readonly ValuePair[]])[] = [
	['I', zip(ANSCOMBE_X, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68])],
	['II', zip(ANSCOMBE_X, [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74])],
	['III', zip(ANSCOMBE_X, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73])],
	[
		'IV',
		zip(
			[8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
			[6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
		),
	],
];

/** Pairs of whole numbers with ties, varied in both: no digit is lost in binary. */
const values = fc.integer({ min: -50, max: 50 });
const drawn = fc
	.array(fc.record({ x: values, y: values }), { minLength: 3, maxLength: 40 })
	.filter((pairs) => correlation(pairs).pearson !== null);

describe('correlation', () => {
	it('of Anscombe’s four sets is nearly the same by Pearson, though they look nothing alike', () => {
		const pearson = ANSCOMBE.map(([, pairs]) => correlation(pairs).pearson);
		[0.8164, 0.8162, 0.8163, 0.8165].forEach((expected, set) => {
			expect(pearson[set]).toBeCloseTo(expected, 4);
		});
	});

	it('tells Anscombe’s sets apart by rank', () => {
		// By hand from the ranks: I 1 − 6 · 40 / 1320, II 1 − 6 · 68 / 1320, III 1 − 6 · 2 / 1320; IV is
		// one x alone above ten equal ones, whose y is the highest: 27.5 / √(110 · 27.5) = 0.5.
		const spearman = ANSCOMBE.map(([, pairs]) => correlation(pairs).spearman);
		[0.818, 0.691, 0.991, 0.5].forEach((expected, set) => {
			expect(spearman[set]).toBeCloseTo(expected, 3);
		});
	});

	it('gives ties the mean of the ranks that they span', () => {
		// Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: covariance sum 4.5, squares 4.5 and 5.
		const { spearman } = correlation(zip([1, 2, 2, 3], [1, 2, 3, 4]));
		expect(spearman).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
	});

	it('is 1 by rank for a rising curve, and less for the line', () => {
		const { pearson, spearman } = correlation(zip([1, 2, 3, 4, 5], [1, 8, 27, 64, 1250]));
		expect(spearman).toBeCloseTo(1, 12);
		expect(pearson).toBeLessThan(0.9);
	});

	it('is not known for fewer than three pairs or without variation in one', () => {
		expect(correlation([])).toEqual({ count: 0, pearson: null, spearman: null });
		expect(correlation(zip([1, 2], [3, 5]))).toMatchObject({ count: 2, pearson: null });
		expect(correlation(zip([0.1, 0.1, 0.1], [1, 2, 4]))).toMatchObject({ spearman: null });
		expect(correlation(zip([1, 2, 4], [0.1, 0.1, 0.1]))).toMatchObject({ pearson: null });
	});

	it('lies between −1 and 1 and is the same both ways round', () => {
		fc.assert(
			fc.property(drawn, (pairs) => {
				const there = correlation(pairs);
				const back = correlation(pairs.map(({ x, y }) => ({ x: y, y: x })));
				for (const name of ['pearson', 'spearman'] as const) {
					expect(Math.abs(there[name] ?? Number.NaN)).toBeLessThanOrEqual(1);
					expect(back[name]).toBeCloseTo(there[name] ?? Number.NaN, 12);
				}
			}),
		);
	});

	it('does not depend on the order of the municipalities', () => {
		fc.assert(
			fc.property(drawn, (pairs) => {
				const { pearson, spearman } = correlation(pairs);
				const turned = correlation(pairs.toReversed());
				expect(turned.pearson).toBeCloseTo(pearson ?? Number.NaN, 12);
				expect(turned.spearman).toBeCloseTo(spearman ?? Number.NaN, 12);
			}),
		);
	});

	it('keeps its size when a measure is scaled or moved, and flips with its sign', () => {
		const factor = fc.integer({ min: 1, max: 1000 });
		fc.assert(
			fc.property(drawn, factor, fc.integer({ min: -500, max: 500 }), (pairs, by, plus) => {
				const { pearson, spearman } = correlation(pairs);
				const moved = correlation(pairs.map(({ x, y }) => ({ x: by * x + plus, y })));
				const flipped = correlation(pairs.map(({ x, y }) => ({ x, y: -by * y + plus })));
				expect(moved.pearson).toBeCloseTo(pearson ?? Number.NaN, 9);
				expect(flipped.pearson).toBeCloseTo(-(pearson ?? Number.NaN), 9);
				expect(flipped.spearman).toBeCloseTo(-(spearman ?? Number.NaN), 12);
			}),
		);
	});

	it('by rank is the same after any strictly rising change', () => {
		fc.assert(
			fc.property(drawn, (pairs) => {
				const { spearman } = correlation(pairs);
				const cubed = pairs.map(({ x, y }) => ({ x: x ** 3, y: Math.exp(y / 10) }));
				expect(correlation(cubed).spearman).toBeCloseTo(spearman ?? Number.NaN, 12);
			}),
		);
	});
});
