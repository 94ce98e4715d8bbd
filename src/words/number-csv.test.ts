import { describe, expect, it } from 'vitest';
import { numberCsv } from './text/number-csv.ts';
import type { Locale } from '../tables/locale.ts';
import { words } from './words.ts';

const series = {
	code: '0581',
	place: 'Norrköping',
	values: [
		[2021, { missing: 'unknown' }],
		[2022, { value: 5.218033 }],
	],
} as const;
const csv = (locale: Locale): string =>
	numberCsv(series, {
		locale,
		name: 'Arbetslöshet',
		unit: '%',
		words: { ...words(locale).common, ...words(locale).figure.panel },
	});

describe('the series of a number as a file', () => {
	it('has a row for each year, with every decimal of the source', () => {
		expect(csv('sv')).toContain('"Norrköping";"0581";2022;"5,218033";""\r\n');
		expect(csv('en')).toContain('"Norrköping","0581",2022,5.218033,""\r\n');
	});

	it('says why a year has no value, and never puts a number there', () => {
		const reason = words('sv').common.reasons.unknown;
		expect(csv('sv')).toContain(`"Norrköping";"0581";2021;"";"${reason}"\r\n`);
	});
});
