import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excelCsv } from '../../../src/words/text/excel-csv.ts';
import { rfc4180Csv } from '../../../src/words/text/rfc4180-csv.ts';
import { csvwBeside, type DescribedCsv } from './csvw-beside.ts';
import { csvwFaults } from './csvw-rules.fixture.ts';
import { linesOf, type FileTable } from '../../../src/words/text/file-table.ts';

const described = (table: FileTable, more: Partial<DescribedCsv> = {}): string =>
	csvwBeside({
		file: 'a.csv',
		title: 'A',
		page: 'https://example.org/a/',
		table,
		release: '2026-11-28',
		locale: null,
		separator: ',',
		decimal: '.',
		key: [],
		...more,
	});
const columnsOf = (text: string) =>
	(
		JSON.parse(text) as {
			tableSchema: { columns: { name: string; datatype: unknown; null: string[] }[] };
		}
	).tableSchema.columns;

describe('the description beside a CSV file', () => {
	it('holds a column of numbers with words for what is missing to numbers, and names the words', () => {
		const [value] = columnsOf(
			described({ heads: ['värde'], rows: [[1.5], ['uppgift saknas'], [2], ['skyddad']] }),
		);
		expect(value).toMatchObject({
			name: 'varde',
			datatype: 'decimal',
			null: ['skyddad', 'uppgift saknas'],
		});
	});

	it('takes no column of numbers for one where a text has a figure in it', () => {
		const [amount] = columnsOf(described({ heads: ['amount'], rows: [[10], ['10 | 20']] }));
		expect(amount?.datatype).toBe('string');
	});

	it('says which sign stands before decimals', () => {
		const [value] = columnsOf(
			described({ heads: ['värde'], rows: [[1.5]] }, { separator: ';', decimal: ',' }),
		);
		expect(value?.datatype).toEqual({ base: 'decimal', format: { decimalChar: ',' } });
	});

	it('holds to the rules of the recommendation whatever the table is', () => {
		const cell = fc.oneof(
			fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((each) => Number(each.toFixed(4))),
			fc.constantFrom('', 'uppgift saknas', '=1+1', 'a;b', 'a,b', 'å "ä" ö', '12 | 13'),
		);
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 4 }).chain((width) =>
					fc.record({
						heads: fc.array(fc.constantFrom('år', 'år 2', '2010', '–', 'kod', 'kod?'), {
							minLength: width,
							maxLength: width,
						}),
						rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
							minLength: 1,
						}),
					}),
				),
				(table) => {
					// A line of nothing but empty cells is no line to a reader that passes over such.
					fc.pre(table.rows.every((row) => row.some((each) => each !== '')));
					expect(csvwFaults(described(table), 'a.csv', rfc4180Csv(linesOf(table)))).toEqual([]);
					expect(
						csvwFaults(
							described(table, { separator: ';', decimal: ',', locale: 'sv' }),
							'a.csv',
							excelCsv(linesOf(table), 'sv'),
						),
					).toEqual([]);
				},
			),
		);
	});

	it('is refused by the rules where it says another thing than the file', () => {
		const table = { heads: ['a', 'b'], rows: [['x', 1]] };
		const csv = rfc4180Csv(linesOf(table));
		expect(csvwFaults(described(table), 'b.csv', csv)).not.toEqual([]);
		expect(csvwFaults(described(table), 'a.csv', csv.replace(',1', ',one'))).not.toEqual([]);
		expect(csvwFaults(described(table), 'a.csv', csv.replace('"b"', '"c"'))).not.toEqual([]);
		expect(csvwFaults(described(table, { key: ['a'] }), 'a.csv', `${csv}"x",2\r\n`)).not.toEqual(
			[],
		);
	});
});
