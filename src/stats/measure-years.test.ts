import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../tables/api.ts';
import { lastValue } from './last-value.ts';
import { measureYears, spanOf } from './measure-years.ts';

const series = {
	years: [2018, 2019, 2020, 2021],
	national: [5, null, null, 9],
	values: { '0180': [1.25, null, 3.04, 8] },
	status: { '0180': { 2019: 'suppressed' } },
	scale: { decimals: 1 },
} as unknown as ApiSeries;

describe('the last years of a measure', () => {
	it('are as they are shown, missing ones with their reason', () => {
		expect(measureYears(series, '0180', 2020, 2)).toEqual([
			{ year: 2019, value: { missing: 'suppressed' } },
			{ year: 2020, value: { value: 3 } },
		]);
	});

	it('span from the lowest to the highest of those that have a value', () => {
		expect(spanOf(measureYears(series, '0180', 2020, 5))).toEqual([
			{ year: 2018, value: 1.3 },
			{ year: 2020, value: 3 },
		]);
		const same = [2019, 2020].map((year) => ({ year, value: { value: 4 } }));
		expect(spanOf(same)?.map(({ year }) => year)).toEqual([2020, 2020]);
		expect(spanOf(measureYears(series, '0180', 2019, 1))).toBeNull();
	});
});

describe('the last value up to a year', () => {
	it('is of the last year that has one', () => {
		expect(lastValue(series, '00', 2020)).toEqual({ value: 5, year: 2018 });
		expect(lastValue(series, '00', 2017)).toBeNull();
	});
});
