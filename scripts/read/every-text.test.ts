import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_WORD } from '../../src/tables/plain-text.ts';
import { parseClasses, readClasses } from './classes.ts';
import { DataError } from './data-error.ts';
import { readData } from './data.ts';
import { readGrouping } from './grouping.ts';

/** Ways to spoil a text, each a kind that the rule refuses. */
const SPOILT: readonly ((text: string) => string)[] = [
	(text) => `${text}\u200b`,
	(text) => ` ${text}`,
	(text) => `${text}\u00a0`,
	(text) => `\u202e${text}`,
	(text) => `${text}\u0000`,
	(text) => `${text}\u001b[31m`,
	(text) => `${text}a\u030a`,
	(text) => `${text}\nx`,
	(text) => `${text} ${'ö'.repeat(LONGEST_WORD + 1)}`,
];

/** The real data, all of it links but the one file that is spoilt. */
const root = mkdtempSync(join(tmpdir(), 'every-text-'));
const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((path) =>
	/\.(csv|json)$/.test(path),
);
const link = (path: string): void => {
	symlinkSync(join(process.cwd(), 'data', path), join(root, path));
};

beforeAll(() => {
	for (const path of files) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		link(path);
	}
});
afterAll(() => {
	rmSync(root, { recursive: true });
});

/** What reading the data says when one file of it holds another text. */
async function said(path: string, text: string): Promise<unknown> {
	rmSync(join(root, path));
	writeFileSync(join(root, path), text);
	try {
		await readData(root, () => undefined);
		return 'nothing';
	} catch (error) {
		return error instanceof DataError ? error.message : error;
	} finally {
		rmSync(join(root, path));
		link(path);
	}
}

/** Each column of a table with a cell of it spoilt, and the line that it stands on. */
function tableMutants(
	text: string,
	from: number,
): { column: string; line: number; text: string }[] {
	const [header = [], ...rows] = Papa.parse<string[]>(text.trimEnd()).data;
	return header.map((column, index) => {
		const at = (from + index * 7) % rows.length;
		const spoil = SPOILT[(from + index) % SPOILT.length] ?? String;
		const spoilt = rows.map((row, place) =>
			place === at ? row.with(index, spoil(row[index] ?? '')) : row,
		);
		return { column, line: at + 2, text: Papa.unparse([header, ...spoilt], { newline: '\n' }) };
	});
}

/** Each kind of text in a document, by its path without numbers, with one of its kind spoilt. */
function jsonMutants(text: string, from: number): { column: string; text: string }[] {
	const kinds = new Map<string, string[]>();
	const walk = (value: unknown, kind: string, path: string): void => {
		if (typeof value === 'string') kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
		else if (typeof value === 'object' && value !== null) {
			for (const [key, part] of Object.entries(value)) {
				walk(part, Array.isArray(value) ? kind : `${kind}.${key}`, `${path}/${key}`);
			}
		}
	};
	walk(JSON.parse(text), '', '');
	// A file may have a long name: it is no text for reading.
	kinds.delete('.archive.path');
	return [...kinds].map(([column, paths], index) => {
		const chosen = paths[(from + index) % paths.length];
		const spoil = SPOILT[(from + index) % SPOILT.length] ?? String;
		const spoilt = (value: unknown, path: string): unknown => {
			if (path === chosen) return spoil(String(value));
			if (typeof value !== 'object' || value === null) return value;
			const parts = Object.entries(value).map(([key, part]): [string, unknown] => [
				key,
				spoilt(part, `${path}/${key}`),
			]);
			return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
		};
		return { column, text: JSON.stringify(spoilt(JSON.parse(text), ''), null, 1) };
	});
}

/** One table of observations stands for all: they have one reader. */
const OBSERVATIONS = 'observations/angslan-oro.csv';
/** Read before any table of observations. What is measured on them is read after, and has a test of its
 * own, as have the changes. Of the package (csv-metadata.json is of it: what a program writes), the map and what is accepted no text reaches a page. */
const read = files.filter(
	(path) =>
		!path.startsWith('observations/') &&
		![
			'datapackage.json',
			'csv-metadata.json',
			'classes.csv',
			'grouping.json',
			'geography/sweden.topo.json',
			'accepted.csv',
			'accepted-entries.json',
			'changes.csv',
		].includes(path),
);

/** A table may have none yet, such as that of corrections: its own test tries its columns. */
const hasRows = (path: string): boolean =>
	readFileSync(join('data', path), 'utf8').trimEnd().includes('\n');

describe('the rule for text holds in every file of data/', () => {
	it.each(
		[...read, OBSERVATIONS]
			.filter((path) => path.endsWith('.csv') && hasRows(path))
			.map((path, at) => [path, at]),
	)(
		'in every column of %s',
		async (path, from) => {
			for (const { column, line, text } of tableMutants(
				readFileSync(join('data', path), 'utf8'),
				from,
			)) {
				expect
					.soft(await said(path, text), column)
					.toMatch(`data/${path}:${line}: ${column}: found`);
			}
		},
		120_000,
	);

	it.each(read.filter((path) => path.endsWith('.json')).map((path, at) => [path, at]))(
		'in every kind of text of %s',
		async (path, from) => {
			for (const { column, text } of jsonMutants(readFileSync(join('data', path), 'utf8'), from)) {
				expect
					.soft(await said(path, text), column)
					.toMatch(new RegExp(`^data/${path}:\\d+: .*${column.split('.').at(-1) ?? ''}.*: found`));
			}
		},
		120_000,
	);

	it('in every column of classes.csv', () => {
		const whole = readFileSync('data/classes.csv', 'utf8');
		const rows = parseClasses('c.csv', whole);
		const known = {
			indicators: rows.map(({ indicator: id }) => ({ id, decimals: 9 })),
			years: new Map(rows.map(({ indicator, year }) => [indicator, [year]])),
			release: '9999-12-31',
		};
		expect(readClasses('c.csv', whole, known).size).toBe(rows.length);
		for (const { column, line, text } of tableMutants(whole, 0)) {
			expect
				.soft(() => readClasses('c.csv', text, known), column)
				.toThrow(`c.csv:${line}: ${column}: found`);
		}
	});

	it('in every kind of text of grouping.json', () => {
		for (const { column, text } of jsonMutants(readFileSync('data/grouping.json', 'utf8'), 0)) {
			expect.soft(() => readGrouping('g.json', text), column).toThrow(/^g\.json:\d+: .*found/);
		}
	});
});
