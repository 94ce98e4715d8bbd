import { describe, expect, it } from 'vitest';
import { choosable, chooseGrouping, clearestGrouping } from './choose-grouping.ts';
import type { Measured } from './problem-groups.ts';

/** @param sliding mean silhouette of the same way on a sliding scale */
const row = (
	k: number,
	silhouette: number,
	stability: number,
	smallest: number,
	sliding = 0.1,
): Measured => ({
	scaling: 'z',
	method: 'ward',
	k,
	silhouette,
	stability,
	smallest,
	sliding: { mean: sliding, lowest: sliding - 0.02, highest: sliding + 0.02 },
});

describe('the grouping to use', () => {
	it('has the highest silhouette among those without tiny groups', () => {
		const rows = [row(4, 0.4, 0.9, 1), row(5, 0.2, 0.5, 12), row(6, 0.3, 0.4, 10)];
		expect(chooseGrouping(rows, 10)).toBe(rows[2]);
	});

	it('is most above what a sliding scale gives, not just highest: two groups are high there too', () => {
		const rows = [row(2, 0.26, 0.95, 100, 0.25), row(4, 0.18, 0.8, 60, 0.16)];
		expect(chooseGrouping(rows, 10)).toBe(rows[1]);
		expect(clearestGrouping(rows, 10)).toBe(rows[0]);
	});

	it('is the most stable of those equal to two decimals, then the one with the fewest groups', () => {
		const rows = [row(6, 0.164, 0.7, 12), row(5, 0.161, 0.8, 12), row(4, 0.162, 0.8, 12)];
		expect(chooseGrouping(rows, 10)).toBe(rows[2]);
	});

	it('is chosen among those whose every group is large enough, whatever their silhouette', () => {
		const rows = [row(4, 0.4, 0.9, 9), row(5, 0.2, 0.5, 10), row(6, 0.3, 0.4, 11)];
		expect(choosable(rows, 10)).toEqual(rows.slice(1));
	});

	it('is not to be had where every grouping has a tiny group', () => {
		expect(() => chooseGrouping([row(4, 0.4, 0.9, 1)], 10)).toThrow('at least 10');
	});
});
