import { expect, it } from 'vitest';
import * as api from '../api/read.ts';
import { lastYearOf } from '../stats/series.ts';
import { COUNTRY } from '../tables/code.ts';
import { hasSpread, spreadYears } from './spread-years.ts';

const all = api.index().indicators.map(({ id }) => api.series(id));

it('a chart ends where the figures of the country do, or later: a sentence beside it tells of its last', () => {
	for (const series of all) {
		const last = lastYearOf(series, COUNTRY);
		if (last !== undefined) {
			expect(spreadYears(series).at(-1)?.year, series.id).toBeGreaterThanOrEqual(last);
		}
	}
});

it('has every year between its ends, so that a band is parted where too few have a value', () => {
	for (const series of all) {
		const years = spreadYears(series).map(({ year }) => year);
		const [first = NaN, last = NaN] = [years[0], years.at(-1)];
		expect(years, series.id).toEqual(series.years.filter((year) => year >= first && year <= last));
	}
});

it('has bands of the years that nearly all of the most municipalities have a value in', () => {
	const bands = (id: string): readonly number[] =>
		spreadYears(api.series(id)).flatMap(({ year, band }) => (band === null ? [] : [year]));
	// Of 284 municipalities at the most, 242 and 244 have a value in 2021 and 2022.
	expect(bands('placerade-hvb').at(-1)).toBe(2020);
	// The survey is of all municipalities in some years alone.
	expect(bands('riskabla-alkoholvanor')).toEqual([2012, 2022]);
	expect(all.filter(hasSpread).length).toBeGreaterThan(0);
	expect(hasSpread(api.series('tillit'))).toBe(false);
});
