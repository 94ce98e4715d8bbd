import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLines, isBlank } from './csv-lines.ts';

describe('the rows of a CSV text', () => {
	it('know the line that they begin on, past cells of several lines and empty lines', () => {
		const { lines, broken } = csvLines('\uFEFFa,b\n"1\n2","x,y"\n\n3,"say ""no"""\n');
		expect(lines).toEqual([
			{ cells: ['a', 'b'], line: 1 },
			{ cells: ['1\n2', 'x,y'], line: 2 },
			{ cells: [''], line: 4 },
			{ cells: ['3', 'say "no"'], line: 5 },
			{ cells: [''], line: 6 },
		]);
		expect(lines.map(isBlank)).toEqual([false, false, true, false, true]);
		expect(broken).toBeNull();
	});

	it('keep every cell as text, whatever stands between them', () => {
		expect(csvLines('0114;1,5\r\n', ';').lines[0]?.cells).toEqual(['0114', '1,5']);
	});

	it('tell of a quotation mark that is never closed', () => {
		expect(csvLines('a,b\n1,"x\n2,y\n').broken).toEqual({
			message: 'Quoted field unterminated',
			line: 2,
		});
	});

	it('are those that were written, whatever the cells hold', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n', 'å', '0') });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 }),
				fc.constantFrom(',', ';', '\t'),
				(rows, delimiter) => {
					const text = Papa.unparse(rows, { delimiter, newline: '\n' });
					const { lines, broken } = csvLines(text, delimiter);
					expect(broken).toBeNull();
					expect(lines.map(({ cells }) => cells)).toEqual(rows);
				},
			),
		);
	});
});
