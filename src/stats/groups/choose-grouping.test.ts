import { describe, expect, it } from 'vitest';
import { choosable, chooseGrouping, clearestGrouping } from './choose-grouping.ts';
import type { MeasuredGrouping } from './problem-groups.ts';

const row = (
	k: number,
	silhouette: number,
	stability: number,
	smallest: number,
): MeasuredGrouping => ({
	scaling: 'z',
	method: 'ward',
	k,
	silhouette,
	stability,
	smallest,
	weakest: stability,
	sliding: { mean: 0.1, lowest: 0.08, highest: 0.12 },
});

const bounds = { least: 10, fewest: 4 };

describe('the grouping to use', () => {
	it('has the highest silhouette among those without tiny groups', () => {
		const rows = [row(4, 0.4, 0.9, 1), row(5, 0.2, 0.5, 12), row(6, 0.3, 0.4, 10)];
		expect(chooseGrouping(rows, bounds)).toBe(rows[2]);
	});

	it('has enough groups to tell of which problems, not just of how large, however clear fewer are', () => {
		const rows = [row(2, 0.26, 0.95, 100), row(3, 0.2, 0.9, 60), row(4, 0.18, 0.8, 60)];
		expect(chooseGrouping(rows, bounds)).toBe(rows[2]);
		expect(chooseGrouping(rows, { ...bounds, fewest: 2 })).toBe(rows[0]);
		expect(clearestGrouping(rows, bounds)).toBe(rows[0]);
	});

	it('is the most stable of those equal to two decimals, then the one with the fewest groups', () => {
		const rows = [row(6, 0.164, 0.7, 12), row(5, 0.161, 0.8, 12), row(4, 0.162, 0.8, 12)];
		expect(chooseGrouping(rows, bounds)).toBe(rows[2]);
	});

	it('is chosen among those whose every group is large enough, whatever their silhouette', () => {
		const rows = [
			row(4, 0.4, 0.9, 9),
			row(5, 0.2, 0.5, 10),
			row(6, 0.3, 0.4, 11),
			row(3, 1, 1, 99),
		];
		expect(choosable(rows, bounds)).toEqual(rows.slice(1, 3));
	});

	it('is not to be had where every grouping has a tiny group', () => {
		expect(() => chooseGrouping([row(4, 0.4, 0.9, 1)], bounds)).toThrow('at least 10');
	});
});

describe('the clearest grouping', () => {
	it('has the highest silhouette of those whose every group is large enough and found again', () => {
		const rows = [
			row(2, 0.48, 0.5, 2),
			{ ...row(2, 0.45, 0.4, 10), weakest: 0.3 },
			{ ...row(2, 0.27, 0.98, 120), weakest: 0.97 },
			{ ...row(3, 0.2, 0.9, 60), weakest: 0.8 },
		];
		expect(clearestGrouping(rows, bounds)).toBe(rows[2]);
	});

	it('need not be there', () => {
		expect(clearestGrouping([row(2, 0.48, 0.9, 2), row(3, 0.3, 0.59, 20)], bounds)).toBeUndefined();
	});
});
