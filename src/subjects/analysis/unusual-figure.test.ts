import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ApiMunicipality } from '../../tables/api.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import { unusualFigure } from './unusual-figure.ts';

const rows = Papa.parse<Record<string, string>>(readFileSync('data/exceptions.csv', 'utf8'), {
	header: true,
}).data;
const reasonOf = (indicator: string, municipality: string, year: string) => {
	const row = rows.find(
		(each) =>
			each['indicator'] === indicator &&
			each['municipality'] === municipality &&
			each['year'] === year,
	);
	return { sv: row?.['reason_sv'] ?? '', en: row?.['reason_en'] ?? '' };
};

/** The mark {resultat-andel:0581:2022}: Norrköping's result of a single year, minus 29.9 per cent. */
const reason = reasonOf('resultat-andel', '0581', '2022');
const country = { sv: 'Hela procent.', en: 'Whole per cent.' };
const series = { unusual: { '0581': { 2022: reason }, '00': { 2022: country } } };
const norrkoping = { code: '0581' as MunicipalityCode } as ApiMunicipality;

describe('a figure that an article takes from the statistics', () => {
	it('has the reason of an unusual year beside it', () => {
		expect(reason.sv).not.toBe('');
		const of = { series, municipality: norrkoping, year: 2022 };
		expect(unusualFigure(of, 'sv')).toBe(`Ovanligt värde. ${reason.sv}`);
		expect(unusualFigure(of, 'en')).toBe(`Unusual value. ${reason.en}`);
		const whole = { series, municipality: null, year: 2022 };
		expect(unusualFigure(whole, 'sv')).toBe('Ovanligt värde. Hela procent.');
	});

	it('has nothing in an ordinary year', () => {
		expect(unusualFigure({ series, municipality: norrkoping, year: 2021 }, 'sv')).toBe('');
	});
});
