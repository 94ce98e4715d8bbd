import { expect, it } from 'vitest';
import { codesOf } from '../../stats/series.ts';
import type { ApiSeries } from '../../tables/api.ts';
import { mapYears, shadesOf } from './year-map-facts.ts';

const series: ApiSeries = {
	id: 'x',
	years: [2019, 2020, 2021],
	national: [null, 2, null],
	values: {
		'0114': [null, 1.04, 1.05],
		'0115': [null, 2.96, null],
		'1080': [null, 0, 9],
	},
	status: { '0115': { '2021': 'suppressed' } },
	scale: { thresholds: [1.1, 3], decimals: 1, heavier: 'higher', midpoint: null, year: 2021 },
	unusual: {},
	breaks: [],
	sources: [],
};
const facts = mapYears(
	series,
	codesOf(series),
	{ unit: '%', per: null, decimals: 1, midpoint: null },
	'sv',
);

it('holds the shade of every municipality in each year that has values', () => {
	expect(Object.keys(facts.years)).toEqual(['2020', '2021']);
	expect(shadesOf(facts, 2020)).toEqual(['t-1', 't-5', 't-1']);
	expect(shadesOf(facts, 2021)).toEqual(['t-3', 'm-suppressed', 't-5']);
	expect(shadesOf(facts, 2019)).toEqual([]);
});

it('says how the country stood, and nothing where that is not known', () => {
	expect(facts.years[2020]?.country).toBe('2,0\u00a0%');
	expect(facts.years[2021]?.country).toBeNull();
	const net = { unit: '‰', per: null, decimals: 1, midpoint: 0 } as const;
	expect(mapYears(series, codesOf(series), net, 'sv').years[2020]?.country).toMatch(/^\+2,0/);
});
