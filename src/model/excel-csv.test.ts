import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { excelCsv } from './excel-csv.ts';

describe('a file for Excel', () => {
	const lines = [
		['kommun', 'värde'],
		['Malmö; "hamnen"', -1.5],
	];

	it('is written as Excel in its language reads it', () => {
		expect(excelCsv(lines, 'sv')).toBe('\uFEFF"kommun";"värde"\r\n"Malmö; ""hamnen""";-1,5\r\n');
		expect(excelCsv(lines, 'en')).toBe('\uFEFF"kommun","värde"\r\n"Malmö; ""hamnen""",-1.5\r\n');
	});

	it('holds no text that is taken for a formula', () => {
		for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']) {
			expect(excelCsv([[text]], 'sv')).toBe(`\uFEFF"'${text}"\r\n`);
		}
	});

	it('is read back cell by cell, whatever the texts', () => {
		const plain = fc.string({ minLength: 1 }).filter((text) => !/^[=+\-@\t\r]/.test(text));
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
