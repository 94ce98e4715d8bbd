import Papa from 'papaparse';
import { expect } from 'vitest';
import type { ApiSeries } from '../../src/tables/api.ts';
import { isCountyCode, isMunicipalityCode } from '../../src/tables/code.ts';
import { fund } from '../../src/stats/money/fund.fixture.ts';
import { INDICATOR } from '../../src/stats/indicator.fixture.ts';
import { type NeedCsvData } from './need-csv.ts';

export type NeedCsvRow = Readonly<Record<string, string>>;

/** The rows of a list by the heads of its columns. */
export const rowsIn = (csv: string): readonly NeedCsvRow[] => {
	const { data, errors } = Papa.parse<NeedCsvRow>(csv.slice(1), {
		header: true,
		skipEmptyLines: true,
	});
	expect(errors).toEqual([]);
	return data;
};
/** A list of one made-up municipality. */
export function madeUp(name: string): NeedCsvData {
	const [code, county] = ['0581', '05'];
	if (!isMunicipalityCode(code) || !isCountyCode(county)) throw new Error(code);
	const both = (sv: string, en: string) => ({ sv, en });
	const empty = both('', '');
	return {
		challenge: { id: 'missbruk', name: both('Missbruk', 'Substance abuse') },
		lead: {
			...INDICATOR,
			id: 'x',
			kpi: 'N00001',
			challenge: 'missbruk',
			name: both('Mått', 'Measure'),
			decimals: 2,
			latest: 2022,
		},
		series: {
			id: 'x',
			years: [2017, 2020, 2021, 2022],
			national: [null, null, null, null],
			values: { [code]: [9.5, 9, 7.75, 8] },
			status: {},
			scale: { thresholds: [], decimals: 2, heavier: 'higher', midpoint: null, year: 2022 },
			unusual: {},
			breaks: [],
			sources: [
				source('N00001', 'Titeln', [2020, 2022]),
				// It has none of the years that the mean is of.
				source('N00002', 'En äldre titel', [2010, 2019]),
			],
		},
		municipalities: [
			{
				code,
				name,
				slug: 'pahitt',
				county: {
					code: county,
					name: 'Östergötlands län',
					nameEn: 'Östergötland County',
					otherNames: [],
				},
				otherNames: [],
				group: { code: 'B3', name: 'Större stad', nameEn: 'Large city' },
				population: { year: 2025, value: 12345 },
				similar: [],
				neighbours: [],
				searched: null,
			},
		],
		need: {
			missbruk: {
				[code]: {
					value: 8.25,
					years: [2020, 2021, 2022],
					quarter: 4,
					fund: 'targets',
					fundStatus: 'active',
				},
			},
		},
		funds: [
			fund({
				id: 'pahitt',
				code,
				amount: 2_500_000,
				challenges: ['missbruk'],
				status: 'active',
				statusYear: 2022,
				note: both('Per år.', 'Each year.'),
				sources: ['https://a.example/', 'https://b.example/'].map((url) => ({
					title: url,
					url,
					year: null,
					facts: [],
					supports: empty,
				})),
			}),
		],
		release: '2026-10-01',
	};
}

const source = (
	kpi: string,
	title: string,
	years: readonly [number, number],
): ApiSeries['sources'][number] => ({
	id: kpi,
	publisher: 'Utgivaren',
	kpi,
	table: null,
	title,
	archive: null,
	retrieved: null,
	sha256: null,
	license: 'CC0-1.0',
	credit: { sv: '', en: '' },
	processing: null,
	inputs: [],
	years,
});

/** The head of the column that tells of unusual years. */
export const ODD = {
	sv: 'ovanligt år i medelvärdet, och varför',
	en: 'unusual year in the mean, and why',
} as const;
