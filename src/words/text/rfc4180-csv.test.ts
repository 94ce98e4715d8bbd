import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { rfc4180Csv } from './rfc4180-csv.ts';

it('keeps numbers below zero as numbers, and no text that a spreadsheet takes for a formula', () => {
	expect(
		rfc4180Csv([
			['a', 'b'],
			['=1+1', -1.5],
			[' -1', 0],
			['', '0114'],
		]),
	).toBe('"a","b"\r\n"\'=1+1",-1.5\r\n"\' -1",0\r\n,"0114"\r\n');
});

it('is read back cell by cell, whatever the texts', () => {
	const cell = fc.string({ minLength: 1 }).filter((text) => !/^\s*[=+\-@]|^[\t\r]/.test(text));
	fc.assert(
		fc.property(
			fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
			(rows) => {
				const { data } = Papa.parse<string[]>(rfc4180Csv(rows), {
					delimiter: ',',
					newline: '\r\n',
					skipEmptyLines: true,
				});
				expect(data).toEqual(rows);
			},
		),
	);
});
