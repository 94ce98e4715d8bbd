import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../../tables/api.ts';
import { breaksWithin, changeOver, changeYears } from './need-change.ts';

const series: ApiSeries = {
	id: 'x',
	years: [2015, 2017, 2022],
	national: [null, null, null],
	values: { '0581': [1, 8.449, 6.349], '1081': [null, null, 3] },
	status: { '1081': { '2015': 'missing', '2017': 'suppressed' } },
	scale: { thresholds: [], decimals: 1, heavier: 'higher', midpoint: null, year: 2022 },
	unusual: {},
	breaks: [],
	sources: [],
};

describe('the change over five years', () => {
	it('is between the latest year and the one five years before', () => {
		expect(changeYears(series, 2022)).toEqual({ from: 2017, to: 2022 });
	});

	it('is not there where the series has no such year', () => {
		expect(changeYears({ years: [2018, 2022] }, 2022)).toBeNull();
		expect(changeYears({ years: [] }, 2022)).toBeNull();
	});

	it('is of the published values, rounded once', () => {
		expect(changeOver(series, '0581', { from: 2017, to: 2022 })).toBe(-2.1);
	});

	it('is missing where either end is', () => {
		expect(changeOver(series, '1081', { from: 2017, to: 2022 })).toBeNull();
		expect(changeOver(series, '9999', { from: 2017, to: 2022 })).toBeNull();
	});

	it('tells of the breaks after its first year, up to its last', () => {
		const at = (year: number) => ({ year, kind: 'method' as const, note: { sv: '', en: '' } });
		const years = { from: 2017, to: 2022 };
		expect(breaksWithin([at(2017), at(2018), at(2022), at(2023)], years)).toEqual([
			at(2018),
			at(2022),
		]);
	});
});
