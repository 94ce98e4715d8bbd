import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiFunds, ApiIndex, ApiMunicipality, ApiNeed } from '../../src/model/api.ts';
import { LOCALES } from '../../src/model/locale.ts';
import { NEED_CSV_WORDS } from '../../src/model/need-csv-words.ts';
import { amountSource } from '../../src/model/need-row.ts';
import { readData } from '../read/data.ts';
import { apiFiles } from './files.ts';
import { needCsvPath } from './need-csv.ts';
import type { Files } from './release.ts';

let files: Files;

beforeAll(async () => {
	const quiet = (): void => undefined;
	files = apiFiles(await readData('data', quiet), quiet);
}, 60_000);

const json = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
const text = (path: string): string => files.get(path) ?? '';

/** The rows of a list, after its heads. */
const rowsOf = (path: string): readonly string[][] => {
	const { data, errors } = Papa.parse<string[]>(text(path).slice(1), { skipEmptyLines: true });
	expect(errors).toEqual([]);
	return data.slice(1);
};

describe('the list of a challenge as a file', () => {
	it('has every municipality in each language, on a line that begins with its code', () => {
		const municipalities = json('municipalities.json') as ApiMunicipality[];
		for (const { id } of (json('index.json') as ApiIndex).challenges) {
			for (const locale of LOCALES) {
				const path = needCsvPath(id, locale);
				expect(text(path).startsWith('\uFEFF'), path).toBe(true);
				const lines = text(path).split('\r\n').slice(1, -1);
				expect(lines.map((line) => line.slice(0, 5)).toSorted(), path).toEqual(
					municipalities.map(({ code }) => `${code},`),
				);
				const widths = new Set(rowsOf(path).map((row) => row.length));
				expect([...widths], path).toEqual([NEED_CSV_WORDS[locale].columns.length]);
			}
		}
	}, 60_000);

	it('says what need.json says, the heaviest first', () => {
		const need = json('need.json') as ApiNeed;
		for (const [challenge, entries] of Object.entries(need)) {
			const rows = rowsOf(needCsvPath(challenge, 'en'));
			for (const [code = '', , , , , , , , , value, years, quarter, , , , , answer] of rows) {
				const entry = entries[code];
				expect(value).toBe(String(entry?.value ?? 'unknown'));
				expect(years).toBe(entry?.years.join(' '));
				expect(quarter).toBe(String(entry?.quarter ?? 'unknown'));
				expect(answer).toBe(entry && NEED_CSV_WORDS.en.answers[entry.fund]);
			}
			const quarters = rows.map((row) => Number(row[11]) || 0);
			expect(quarters).toEqual(quarters.toSorted((a, b) => b - a));
		}
	}, 60_000);

	it('holds no text that a spreadsheet takes for a formula, and numbers stay numbers', () => {
		const cells = rowsOf(needCsvPath('utflyttning', 'sv')).flat();
		const odd = cells.filter((cell) => /^[=+\-@\t\r]/.test(cell));
		expect(odd.every((cell) => /^-\d+(\.\d+)?$/.test(cell))).toBe(true);
		expect(odd.length).toBeGreaterThan(0);
	});

	it('has the funds of a municipality that holds several in one cell each', () => {
		const norrkoping = rowsOf(needCsvPath('placerade-barn', 'sv')).find(
			([code]) => code === '0581',
		);
		expect(norrkoping?.[17]).toBe('norrkoping | norrkoping-utfallskontrakt');
		expect(norrkoping?.[20]).toBe('i bruk | avslutad');
		expect(norrkoping?.[22]).toBe('40000000 | 10000000');
	});

	it('never counts a plan as aimed at the problem', () => {
		const halmstad = rowsOf(needCsvPath('ungdomsarbetsloshet', 'sv')).find(
			([code]) => code === '1380',
		);
		expect(halmstad?.[16]).toBe('ingen känd fond');
		expect(halmstad?.[19]).toBe('bara planerad, räknas inte');
	});
});

describe('the registry', () => {
	it('has a source for every amount, that says it', () => {
		const { funds } = json('funds.json') as ApiFunds;
		for (const fund of funds.filter(({ amount }) => amount !== null)) {
			expect(amountSource(fund)?.supports.sv, fund.id).toContain('belopp');
		}
	});
});
