import { expect, it } from 'vitest';
import type { ApiSeries } from '../../tables/api.ts';
import { countrySaid, sentenceOf } from './country-sentence.ts';

const series: ApiSeries = {
	id: 'x',
	years: [2021, 2022, 2023],
	national: [6, 6.582, null],
	values: {},
	status: {},
	scale: { thresholds: [], decimals: 1, heavier: 'higher', midpoint: null, year: 2023 },
	unusual: {},
	breaks: [],
	sources: [],
};
const percent = { unit: '%', per: null, decimals: 1 } as const;
const words = {
	country: 'Riket {year}: {value}.',
	countryLast: 'Riket {last}: {value}.',
	countryMissing: 'Riket {year}: {reason}.',
	reasons: {
		missing: 'uppgift saknas',
		suppressed: 'skyddad',
		unknown: 'ej i källan',
		'not-applicable': 'ej tillämplig',
	},
};
const parts = (year: number, of = series) => countrySaid(percent, of, year, words, 'sv');
const said = (year: number, of = series): string => sentenceOf(parts(year, of));

it('names the year that the country has a value for, and never makes one up', () => {
	expect(said(2021)).toBe('Riket 2021: 6,0\u00a0%.');
	expect(said(2023)).toBe('Riket 2022: 6,6\u00a0%.');
	expect(said(2023, { ...series, national: [null, null, null] })).toBe('Riket 2023: ej i källan.');
	const none = { ...series, national: [null, null, null] };
	expect(said(2023, { ...none, status: { '00': { 2023: 'not-applicable' } } })).toBe(
		'Riket 2023: ej tillämplig.',
	);
});

it('tells its figure from the words around it, with the year of its row', () => {
	expect(parts(2023)).toEqual({
		before: 'Riket 2022: ',
		figure: { text: '6,6\u00a0%', year: 2022 },
		after: '.',
	});
	expect(parts(2021).figure?.year).toBe(2021);
	expect(parts(2023, { ...series, national: [null, null, null] }).figure).toBeNull();
});
