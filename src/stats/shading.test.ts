import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../tables/api.ts';
import { legendClasses, missingCounts, shadeOf } from './shading.ts';
import { standings } from './standing.ts';

const series: ApiSeries = {
	id: 'x',
	years: [2020, 2021],
	national: [2, 3],
	values: { '0114': [1.04, 1.05], '0115': [2.96, null], '1080': [0, 9] },
	status: { '0115': { '2021': 'suppressed' } },
	scale: { thresholds: [1.1, 3], decimals: 1, heavier: 'higher', midpoint: null, year: 2022 },
	unusual: {},
	breaks: [],
	sources: [],
};

const all = (year: number) =>
	standings(series, { heavier: 'higher', ranking: 'allowed' }, year).values();

describe('shadeOf', () => {
	it('classes the value that the reader sees: 1.04 is shown as 1.0, 1.05 as 1.1', () => {
		expect(shadeOf(series, '0114', 2020)).toEqual({ tone: '1' });
		expect(shadeOf(series, '0114', 2021)).toEqual({ tone: '3' });
		expect(shadeOf(series, '0115', 2020)).toEqual({ tone: '5' });
	});

	it('never shades a missing value as a low one', () => {
		expect(shadeOf(series, '0115', 2021)).toEqual({ missing: 'suppressed' });
		expect(shadeOf(series, '0114', 1999)).toEqual({ missing: 'unknown' });
	});
});

describe('legendClasses', () => {
	it('counts municipalities and names bounds that do not overlap', () => {
		expect(legendClasses(all(2020), series.scale)).toEqual([
			{ tone: '1', from: null, to: 1, count: 2 },
			{ tone: '3', from: 1.1, to: 2.9, count: 0 },
			{ tone: '5', from: 3, to: null, count: 1 },
		]);
	});
});

describe('missingCounts', () => {
	it('counts only the reasons that occur', () => {
		expect([...missingCounts(all(2021))]).toEqual([['suppressed', 1]]);
		expect([...missingCounts(all(2020))]).toEqual([]);
	});
});
