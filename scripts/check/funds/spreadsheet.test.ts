import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
	check,
	checkFiles,
	FUND_COLUMNS,
	GOOD,
	SOURCE,
	SOURCE_COLUMNS,
	table,
} from './contribution.fixture.ts';

describe('a table as a spreadsheet saves it', () => {
	const semicolons = (text: string): string =>
		Papa.unparse(Papa.parse<string[]>(text).data, { delimiter: ';', newline: '\r\n' });
	const swedish = {
		...GOOD,
		note_sv: 'Fullmäktige beslutade om en fond på 5 miljoner kronor – på försök.',
	};
	const plain = check({ funds: table(FUND_COLUMNS, swedish) });
	/** What a table is said to be beyond the lines that every reading of it has in common. */
	const readAs = (funds: string | Buffer): string | undefined => {
		const { status, out } = check({ funds });
		expect(status).toBe(0);
		const [first, ...rest] = out.split('\n');
		expect(rest).toEqual(plain.out.split('\n').slice(1));
		return first;
	};
	const latin = (text: string): Buffer => Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');

	it.each([
		[
			'with semicolons',
			'read with semicolons between the cells',
			semicolons(table(FUND_COLUMNS, swedish)),
		],
		[
			'with semicolons and a byte order mark',
			'read with semicolons between the cells',
			`\uFEFF${semicolons(table(FUND_COLUMNS, swedish))}`,
		],
		[
			'as Windows-1252',
			'read as Windows-1252: are å, ä and ö right?, with semicolons between the cells',
			latin(semicolons(table(FUND_COLUMNS, swedish))),
		],
		[
			'as UTF-16 with tabs',
			'read as UTF-16, with tabs between the cells',
			Buffer.from(
				`\uFEFF${semicolons(table(FUND_COLUMNS, swedish)).replaceAll(';', '\t').replace('"missbruk\tplacerade_barn"', 'missbruk;placerade_barn')}`,
				'utf16le',
			),
		],
		[
			'with empty rows and columns after it',
			undefined,
			`${table(FUND_COLUMNS, swedish).replaceAll('\n', ',,\n')},,\n${','.repeat(16)}\n`,
		],
	])('is read: %s', (_, note, funds) => {
		expect(readAs(funds)).toBe(
			`f.csv: 1 row of data/funds/funds.csv${note === undefined ? '' : `, ${note}`}`,
		);
	});

	it('may have its columns in another order, and be named in another order', () => {
		const reversed = [...FUND_COLUMNS].reverse();
		expect(readAs(table(reversed, swedish))).toContain('read with its columns in another order');
		const swapped = checkFiles({
			'a.csv': table(SOURCE_COLUMNS, SOURCE),
			'b.csv': table(FUND_COLUMNS, swedish),
		});
		expect(swapped.status).toBe(0);
		expect(swapped.out).toContain('a.csv: 1 row of data/funds/sources.csv');
	});

	it('names the line of the file, however it is read', () => {
		const wrong = semicolons(
			table(
				FUND_COLUMNS,
				{ ...GOOD, id: 'boden', code: '2582', name: 'Boden', year: 'x' },
				swedish,
			),
		);
		expect(check({ funds: wrong.replace('\r\n', '\r\n;;;\r\n') }).errors[0]).toContain(
			'f.csv:3: year: found "x"',
		);
	});

	it('is refused where UTF-8 was opened as Windows-1252 and saved again', () => {
		const misread = new TextDecoder('windows-1252').decode(
			Buffer.from(table(FUND_COLUMNS, swedish)),
		);
		expect(check({ funds: misread }).errors[0]).toContain('f.csv:2: note_sv: found "FullmÃ¤ktige');
	});
});
