import { describe, expect, it } from 'vitest';
import type { ApiIndicatorEntry, ApiSeries } from '../tables/api.ts';
import { coverageOf } from './coverage.ts';

const entry = { id: 'prov', years: [2018, 2022], latest: 2022 } as unknown as ApiIndicatorEntry;

/** Three years of two municipalities, with two kinds of gaps and one year without the country. */
const series = {
	id: 'prov',
	years: [2018, 2021, 2022],
	national: [1, null, 2],
	values: { '0114': [1, null, 3], '0115': [null, 2, null] },
	status: {
		'00': { 2021: 'unknown' },
		'0114': { 2021: 'suppressed' },
		'0115': { 2018: 'not-applicable', 2022: 'suppressed' },
	},
} as unknown as ApiSeries;

describe('coverageOf', () => {
	const coverage = coverageOf({ entry, series });

	it('counts the municipalities with a value in the latest year', () => {
		expect([coverage.withValue, coverage.municipalities]).toEqual([1, 2]);
	});

	it('names the years that are not there, of the series and of the country', () => {
		expect(coverage.absentYears).toEqual([[2019, 2020]]);
		expect(coverage.withoutCountry).toEqual([[2021, 2021]]);
	});

	it('counts missing values by reason, the country left out', () => {
		expect([...coverage.missing]).toEqual([
			['suppressed', 2],
			['not-applicable', 1],
		]);
	});
});
