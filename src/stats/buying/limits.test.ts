import { describe, expect, it } from 'vitest';
import { limit } from './limit.fixture.ts';
import {
	dayAfter,
	firstHigher,
	latestLimit,
	limitOn,
	limitPeriods,
	unknownPeriod,
} from './limits.ts';

const COMMON = [
	limit('common', '2020-01-01', '2021-12-31', 600),
	limit('common', '2022-02-01', '2025-12-31', 700),
];
const SOCIAL = [
	limit('social', '2020-01-01', '2021-12-31', 600),
	limit('social', '2022-02-01', '2023-12-31', 7000),
	limit('social', '2024-01-01', '2025-12-31', 8000),
];
const ALL = [...SOCIAL, limit('welfare', '2019-01-01', '2019-12-31', 2000), ...COMMON];

it('finds the amount of a day, and none where no source speaks of it', () => {
	expect(limitOn(ALL, 'common', '2022-02-01')?.amount).toBe(700);
	expect(limitOn(ALL, 'common', '2025-12-31')?.amount).toBe(700);
	expect(limitOn(ALL, 'common', '2022-01-15')).toBeNull();
	expect(limitOn(ALL, 'social', '2026-01-01')).toBeNull();
});

it('knows the day after the last of a month, of February and of a year', () => {
	expect(['2014-06-30', '2024-02-28', '2025-12-31'].map(dayAfter)).toEqual([
		'2014-07-01',
		'2024-02-29',
		'2026-01-01',
	]);
});

describe('the periods', () => {
	it('go from one change to the next, and end with one that no source speaks of', () => {
		expect(
			limitPeriods(ALL).map(({ from, until, common, social }) => [
				from,
				until,
				common?.amount ?? null,
				social?.amount ?? null,
			]),
		).toEqual([
			['2020-01-01', '2021-12-31', 600, 600],
			['2022-02-01', '2023-12-31', 700, 7000],
			['2024-01-01', '2025-12-31', 700, 8000],
			['2026-01-01', '2027-12-31', null, null],
		]);
	});

	it('never go on with an amount after the last day that its source speaks of', () => {
		for (const { until, common, social } of limitPeriods(ALL)) {
			for (const each of [common, social]) {
				if (each) expect(until <= each.until).toBe(true);
			}
		}
	});
});

it('says what is known last, and from when nothing is', () => {
	expect(latestLimit(ALL, 'social').amount).toBe(8000);
	expect(() => latestLimit(COMMON, 'social')).toThrow('"social"');
	expect(unknownPeriod(ALL)).toEqual({ from: '2026-01-01', until: '2027-12-31' });
});

it('finds when social services first got a higher limit', () => {
	expect(firstHigher(ALL)?.from).toBe('2022-02-01');
	expect(firstHigher(COMMON)).toBeNull();
});
