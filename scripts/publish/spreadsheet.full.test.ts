import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiIndex } from '../../src/tables/api.ts';
import { excelCsv } from '../../src/words/text/excel-csv.ts';
import { LOCALES, type Locale } from '../../src/tables/locale.ts';
import { needCsvPath } from '../../src/tables/need-csv-path.ts';
import { findProgram } from '../check/program.ts';
import { readData } from '../read/data.ts';
import { downloads, type Download } from './downloads/downloads.ts';
import { publishedData } from './downloads/published.ts';
import { readWorkbook } from './downloads/read-workbook.fixture.ts';
import { apiFiles } from './files.ts';

/**
 * What LibreOffice makes of the files that we publish for spreadsheets, opened as its dialogue is
 * set to begin with: cells parted at tab, comma and semicolon alike, in the language of the system.
 */

/** The languages of a system by LibreOffice's numbers. */
const LANGUAGES: Readonly<Record<Locale, number>> = { sv: 1053, en: 1033 };
const OPENED = (locale: Locale): string =>
	`--infilter=Text - txt - csv (StarCalc):9/44/59,34,76,1,,${LANGUAGES[locale]}`;
/** Tabs between the cells, and every cell as it is, not as it looks: 2581.45 is a number. */
const SAVED = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,false,false';

const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
let challenges: readonly string[];
let text: (challenge: string, locale: Locale) => string;
/** Downloads of few measures and municipalities: each kind is made in one way. */
let made: readonly Download[];

type Cells = readonly (readonly string[])[];

/** The cells that LibreOffice has of files, by their names. */
function opened(
	files: ReadonlyMap<string, string | Uint8Array>,
	locale: Locale,
): ReadonlyMap<string, Cells> {
	const [from, to] = [join(folder, locale), join(folder, `${locale}-opened`)];
	mkdirSync(from, { recursive: true });
	for (const [name, content] of files) writeFileSync(join(from, name), content);
	const paths = [...files.keys()].map((name) => join(from, name));
	const isText = [...files.keys()].every((name) => name.endsWith('.csv'));
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	const { status, error, stderr } = spawnSync(
		findProgram(['soffice'], 'libreoffice-calc'),
		[
			profile,
			'--headless',
			...(isText ? [OPENED(locale)] : []),
			'--convert-to',
			SAVED,
			'--outdir',
			to,
			...paths,
		],
		{ encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(`LibreOffice: ${error?.message ?? stderr}`);
	return new Map(
		[...files.keys()].map((name) => {
			const saved = readFileSync(join(to, name.replace(/\.xlsx$/, '.csv')), 'utf8').replace(
				'\uFEFF',
				'',
			);
			return [name, Papa.parse<string[]>(saved, { delimiter: '\t', skipEmptyLines: true }).data];
		}),
	);
}

/** The cells as the file means them: numbers with a point. */
function meant(content: string, locale: Locale): Cells {
	const delimiter = locale === 'sv' ? ';' : ',';
	const { data } = Papa.parse<string[]>(content.slice(1), { delimiter, skipEmptyLines: true });
	const isNumber = locale === 'sv' ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/;
	return data.map((row) =>
		row.map((cell) => (isNumber.test(cell) ? String(Number(cell.replace(',', '.'))) : cell)),
	);
}

beforeAll(async () => {
	const quiet = (): void => undefined;
	const files = apiFiles(await readData('data', quiet), quiet);
	const index = JSON.parse(files.get('index.json') ?? '{}') as ApiIndex;
	challenges = index.challenges.map(({ id }) => id);
	text = (challenge, locale) => files.get(needCsvPath(challenge, locale)) ?? '';
	const data = publishedData(files);
	made = await downloads(
		{
			...data,
			municipalities: data.municipalities.filter(({ county }) => county.code === '05'),
			index: { ...data.index, indicators: data.index.indicators.slice(0, 3) },
		},
		new URL('https://example.org'),
	);
}, 120_000);

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

describe('the lists of need, opened in LibreOffice', () => {
	it.each(LOCALES)(
		'have every cell as it was meant (%s)',
		(locale) => {
			const files = new Map(
				challenges.flatMap((id): [string, string][] => {
					const content = text(id, locale);
					return content === '' ? [] : [[`${id}.csv`, content]];
				}),
			);
			expect(files.size).toBeGreaterThan(0);
			const read = opened(files, locale);
			for (const [name, content] of files) {
				const wanted = meant(content, locale);
				expect(read.get(name), name).toEqual(wanted);
				// The four digits have become a number, the code as text has not.
				const codes = wanted.slice(1).map(([code = '', asText]) => [code.padStart(4, '0'), asText]);
				expect(codes.every(([code = '', asText]) => asText === `SE${code}`)).toBe(true);
				expect(codes.some(([code = '']) => code.startsWith('0'))).toBe(true);
			}
		},
		120_000,
	);
});

describe('what is offered under figures, opened in LibreOffice', () => {
	const offered = (
		form: Download['form'],
		locale: Locale,
	): ReadonlyMap<string, Download['content']> =>
		new Map(
			made
				.filter((each) => each.form === form && each.locale === locale && each.subject !== 'need')
				.map(({ path, content }) => [path.replaceAll('/', '-'), content]),
		);

	it.each(LOCALES)(
		'has its CSV in columns, with å, ä and ö, and every number as it was meant (%s)',
		(locale) => {
			const files = offered('csv-excel', locale);
			const read = opened(files, locale);
			for (const [name, content] of files) {
				const [heads, ...rows] = meant(String(content), locale);
				expect(read.get(name)?.[0], name).toEqual(heads);
				expect(read.get(name)?.slice(1), name).toEqual(rows.map((row) => row));
			}
			expect([...read.values()].flat(2)).toContain('Östergötlands län');
		},
		120_000,
	);

	it('has the cells of its workbooks, the codes with their noughts', () => {
		const files = offered('xlsx', 'sv');
		const read = opened(files, 'sv');
		for (const [name, content] of files) {
			if (typeof content === 'string') throw new Error(`${name} is text`);
			const [sheet] = readWorkbook(content);
			const width = sheet?.rows[0]?.length ?? 0;
			const wanted = sheet?.rows.map((row) =>
				Array.from({ length: width }, (_, at) => String(row[at] ?? '').replaceAll('\n', ' ')),
			);
			expect(read.get(name), name).toEqual(wanted);
		}
		expect([...read.values()].flat(2)).toContain('0581');
	}, 120_000);
});

describe('a table made in the browser, opened in LibreOffice', () => {
	const rows = [
		['År 1', 15_315.3, 4_000_000, -3_993_873.88],
		['1,234; "5"', 1.25, 1.234, -0.5],
	];

	it.each(LOCALES)(
		'has every cell as it was meant (%s)',
		(locale) => {
			const read = opened(new Map([['table.csv', excelCsv(rows, locale)]]), locale);
			expect(read.get('table.csv')).toEqual(rows.map((row) => row.map(String)));
		},
		120_000,
	);

	it('has no number a thousand times too large where the language is another', () => {
		for (const [written, system] of [
			['sv', 'en'],
			['en', 'sv'],
		] as const) {
			const name = `${written}.csv`;
			const read = opened(new Map([[name, excelCsv([[1.234, 12.345, 1.5]], written)]]), system);
			for (const cell of read.get(name)?.[0] ?? []) expect(Number(cell) > 13, cell).toBe(false);
			expect(read.get(name)?.[0]).toHaveLength(3);
		}
	}, 120_000);
});
