import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../tables/api.ts';
import type { MunicipalityCode } from '../tables/code.ts';
import { standings } from './standing.ts';

const series: ApiSeries = {
	id: 'x',
	years: [2020],
	national: [2],
	values: { '0114': [4], '0115': [3], '1080': [2], '1081': [1], '1082': [null] },
	status: { '1082': { '2020': 'suppressed' } },
	scale: { thresholds: [2.5], decimals: 1, heavier: 'higher', midpoint: null, year: 2022 },
	unusual: {},
	breaks: [],
	sources: [],
};
const allowed = { heavier: 'higher', ranking: 'allowed' } as const;
const of = (found: ReturnType<typeof standings>, code: string) =>
	found.get(code as MunicipalityCode);

describe('standings', () => {
	it('ranks among those that have a value', () => {
		const found = standings(series, allowed, 2020);
		expect(of(found, '0114')).toMatchObject({ rank: { place: 1, of: 4 }, quarter: 4 });
		expect(of(found, '1082')).toMatchObject({
			value: { missing: 'suppressed' },
			rank: null,
			quarter: null,
		});
	});

	it('ranks within the area in focus, and keeps the quarters of the country', () => {
		const found = standings(series, allowed, 2020, { members: new Set(['1080', '1081', '1082']) });
		expect(of(found, '1080')).toMatchObject({
			rank: { place: 1, of: 2 },
			quarter: 2,
			inFocus: true,
		});
		expect(of(found, '0114')).toMatchObject({ rank: null, quarter: 4, inFocus: false });
	});

	it('ranks nothing where comparing is discouraged', () => {
		for (const { rank, quarter } of standings(
			series,
			{ heavier: 'higher', ranking: 'discouraged' },
			2020,
		).values()) {
			expect([rank, quarter]).toEqual([null, null]);
		}
	});

	it('shades by the classes it is given', () => {
		const scale = { ...series.scale, thresholds: [3.5] };
		expect(of(standings(series, allowed, 2020), '0115')?.shade).toEqual({ tone: '4' });
		expect(of(standings(series, allowed, 2020, { scale }), '0115')?.shade).toEqual({ tone: '2' });
	});
});
