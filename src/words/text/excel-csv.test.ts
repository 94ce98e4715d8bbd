import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { excelCsv } from './excel-csv.ts';
import { LOCALES } from '../../tables/locale.ts';

describe('a file for Excel', () => {
	const lines = [
		['kommun', 'värde'],
		['Malmö; "hamnen"', -1.5],
	];

	it('is written as Excel in its language reads it', () => {
		expect(excelCsv(lines, 'sv')).toBe('\uFEFF"kommun";"värde"\r\n"Malmö; ""hamnen""";"-1,5"\r\n');
		expect(excelCsv(lines, 'en')).toBe('\uFEFF"kommun","värde"\r\n"Malmö; ""hamnen""",-1.5\r\n');
	});

	it('holds no text that is taken for a formula', () => {
		for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1+1', '\u00a0 -1', '\n@A1']) {
			expect(excelCsv([[text]], 'sv')).toBe(`\uFEFF"'${text}"\r\n`);
		}
	});

	it('falls into the same cells at whichever sign a spreadsheet parts them', () => {
		const cell = fc.oneof(
			fc.string(),
			fc.double({ noNaN: true, noDefaultInfinity: true }),
			fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100),
		);
		const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
		fc.assert(
			fc.property(table, fc.constantFrom(...LOCALES), (rows, locale) => {
				const bare = excelCsv(rows, locale)
					.replaceAll(/"(?:[^"]|"")*"/g, '')
					.slice(1);
				const separator = locale === 'sv' ? ';' : ',';
				for (const line of bare.split('\r\n').slice(0, -1)) {
					expect(line.split(/[;,\t]/)).toHaveLength(3);
					expect(line.split(separator)).toHaveLength(3);
				}
			}),
		);
	});

	it('holds no number that another language reads a thousand times as large', () => {
		expect(excelCsv([[1.25, 1.234, -12.345, 1234, 1234.567]], 'sv')).toBe(
			'\uFEFF"1,25";"1,2340";"-12,3450";1234;"1234,567"\r\n',
		);
		expect(excelCsv([[1.25, 1.234, -12.345, 1234, 1234.567]], 'en')).toBe(
			'\uFEFF1.25,1.2340,-12.3450,1234,1234.567\r\n',
		);
	});

	it('is read back cell by cell, whatever the texts', () => {
		const plain = fc.string({ minLength: 1 }).filter((text) => !/^\s*[=+\-@]|^[\t\r]/.test(text));
		const table = fc.array(fc.array(plain, { minLength: 2, maxLength: 2 }), { minLength: 1 });
		fc.assert(
			fc.property(table, (rows) => {
				const text = excelCsv(rows, 'sv').slice(1, -2);
				const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' });
				expect(data).toEqual(rows);
			}),
		);
	});
});
