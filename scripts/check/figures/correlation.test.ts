import { describe, expect, it } from 'vitest';
import { meanRanks, pearson, spearman } from './correlation.ts';

describe('correlation', () => {
	// The first of Anscombe's four sets (1973): r = 0.816; Spearman's by hand: 1 − 6 · 40 / (11 · 120).
	const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
	const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
	const pairs = x.map((value, index): [number, number] => [value, y[index] ?? 0]);

	it('of Pearson is 0.816 for the first set of Anscombe', () => {
		expect(pearson(pairs)).toBeCloseTo(0.816, 3);
	});

	it('of Spearman is 0.818 for it', () => {
		expect(spearman(pairs)).toBeCloseTo(1 - 240 / 1320, 10);
	});

	it('gives equal values the mean of their ranks', () => {
		expect(meanRanks([3, 1, 3, 7])).toEqual([2.5, 1, 2.5, 4]);
	});
});
