import { describe, expect, test } from 'vitest';
import type { ApiSeries } from '../../tables/api.ts';
import { askedFigure } from './find-asked-figure.ts';

const series: ApiSeries = {
	id: 'matt',
	years: [2013, 2014, 2015, 2016],
	national: [5, null, 6, 7],
	values: { '0114': [1, 2, null, 4], '0115': [2, 3, 4, 5], '0117': [null, null, null, null] },
	status: { '0114': { '2015': 'missing' }, '0117': { '2016': 'suppressed' } },
	scale: { kind: 'sequential', decimals: 1, bounds: [1, 2, 3, 4] } as never,
	unusual: {},
	breaks: [],
	sources: [],
};
const indicator = { heavier: 'higher', ranking: 'allowed', latest: 2016 } as const;

describe('a figure that was searched for', () => {
	test('is of the year that was asked for, with the country and the place', () => {
		expect(askedFigure(series, indicator, '0114', 2013)).toEqual({
			year: 2013,
			value: { value: 1 },
			country: { value: 5 },
			rank: { place: 2, of: 2 },
			rankedYears: [2013],
			unusual: [],
		});
	});

	test('is of the latest year where none was', () => {
		expect(askedFigure(series, indicator, '0115', null).year).toBe(2016);
	});

	test('is of the nearest year with a value where that year has none', () => {
		expect(askedFigure(series, indicator, '0114', 2015)).toMatchObject({
			year: 2014,
			value: { value: 2 },
			country: { missing: 'unknown' },
		});
	});

	test('is missing, with the reason, where no year has one', () => {
		expect(askedFigure(series, indicator, '0117', null)).toMatchObject({
			year: 2016,
			value: { missing: 'suppressed' },
			rank: null,
		});
	});

	test('says that the value of its year is unusual', () => {
		const reason = { sv: 'En engångspost.', en: 'A one-off item.' };
		const odd = { ...series, unusual: { '0115': { '2014': reason } } };
		const unusual = [{ year: 2014, reason }];
		expect(askedFigure(odd, indicator, '0115', 2014).unusual).toEqual(unusual);
		expect(askedFigure(odd, indicator, '0115', 2016).unusual).toEqual([]);
	});

	test('has no rank where ranking is discouraged', () => {
		const survey = { ...indicator, ranking: 'discouraged' } as const;
		expect(askedFigure(series, survey, '0114', 2013).rank).toBeNull();
	});
});
