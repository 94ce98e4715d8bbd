import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describe as describePackage } from '../../collect/package/describe.ts';
import { renew } from '../../collect/package/renew.ts';
import { DataError } from '../../read/data-error.ts';
import { dataFiles } from '../../read/data-files.ts';
import { readData, type Data } from '../../read/data.ts';
import { readPackage } from '../../read/package.ts';
import { checkData } from '../check-data.ts';
import { FILE_MUTANTS } from './file-mutants.ts';
import { isClear } from './judge.ts';
import { lotsOf } from './random.ts';

/** How many mutants of each kind and file; `npm run test:full` tries many more. */
const EACH = Number(process.env['MUTANTS'] ?? 1);
const TIME = Math.max(120_000, EACH * 20_000);
const SEED = 2026;

/** Small tables, for all: the reader is the same, and the others are tried one by one beside this. */
const TABLES = ['psykisk-pafrestning', 'dagligvarubutik-2km', 'valdeltagande'];

const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
const quiet = (): void => undefined;
let release: string;
let original: Data;

const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
	const isKept = (path: string): boolean =>
		!path.includes('/observations/') || TABLES.some((id) => path.endsWith(`/${id}.csv`));
	cpSync('data', folder, { recursive: true, filter: isKept });
	({ release } = readPackage('p.json', textOf('datapackage.json')));
	// Exceptions and classes of tables that are not here would rightly be refused, and facts of them hold
	// nothing.
	for (const path of ['exceptions.csv', 'known-facts.csv', 'classes.csv']) {
		const [head = '', ...rows] = textOf(path).trimEnd().split('\n');
		const own = rows.filter((row) => TABLES.some((id) => row.startsWith(`${id},`)));
		writeFileSync(join(folder, path), `${[head, ...own].join('\n')}\n`);
	}
	const { files, faults } = await renew(folder, new Map(), release);
	expect(faults).toEqual([]);
	for (const [path, text] of files) writeFileSync(join(folder, path), text);
	original = await readData(folder, quiet, checkData);
}, 240_000);
afterAll(() => {
	rmSync(folder, { recursive: true });
});

interface Said {
	/** All that is said, refused or only held. */
	readonly lines: readonly string[];
	/** What no yes of a person lets pass. */
	readonly refused: readonly string[];
	readonly data?: Data;
}

/** What data:package says of the folder as it stands; what would be published where it says nothing. */
async function said(): Promise<Said> {
	try {
		const { files, faults, held } = await renew(folder, new Map(), release);
		const lines = [...faults, ...held];
		if (lines.length > 0) return { lines, refused: faults };
		return { lines, refused: [], data: await readData(dataFiles(folder, files), quiet, checkData) };
	} catch (error) {
		// Anything else is a bare stack: the test shall show it.
		if (!(error instanceof DataError)) throw error;
		const lines = error.message.split('\n');
		return { lines, refused: lines };
	}
}

/** The same with another text in a file, as an editor would leave it. */
async function saidOf(path: string, text: string): Promise<Said> {
	const before = textOf(path);
	writeFileSync(join(folder, path), text);
	try {
		return await said();
	} finally {
		writeFileSync(join(folder, path), before);
	}
}

/** What was read, without what holds functions or names the text itself. */
const comparable = ({
	observations,
	facts,
	exceptions,
	accepted,
	topology,
	entries,
	...rest
}: Data) => ({
	...rest,
	// Lines of the text are others where it is written otherwise.
	rows: [...entries].map(([path, rows]) => [
		path,
		[...rows].map(([key, row]) => [key, row.fields]),
	]),
	cells: new Map([...observations].map(([id, table]) => [id, table.cells])),
	facts: facts.map(({ indicator, municipality, year, value }) => [
		indicator,
		municipality,
		year,
		value,
	]),
	exceptions: exceptions.map(({ indicator, municipality, year, rule, value, reason }) => [
		indicator,
		municipality,
		year,
		rule,
		value,
		reason,
	]),
	years: accepted.map(({ indicator, year }) => [indicator, year]),
	topology,
});

const paths = [...readPackage('p.json', readFileSync('data/datapackage.json', 'utf8')).resources]
	.map(([path]) => path)
	.filter((path) => !path.startsWith('observations/'));

const cases = FILE_MUTANTS.flatMap((mutant, index) =>
	paths.filter((path) => mutant.of.test(path)).map((path) => ({ ...mutant, path, index })),
);

describe.each(paths)('data/%s', (file) => {
	it.each(cases.filter(({ path }) => path === file))(
		'$kind: $is',
		async ({ path, make, is, index, kind }) => {
			const lots = lotsOf(SEED + index);
			let tried = 0;
			for (let draw = 0; tried < EACH && draw < EACH * 10; draw += 1) {
				const text = make(textOf(path), lots);
				if (text === null || text === textOf(path)) continue;
				tried += 1;
				const { lines, refused, data } = await saidOf(path, text);
				const where = `${path}: ${kind}, draw ${draw}`;
				if (is === 'same') {
					expect(lines, where).toEqual([]);
					expect(data && comparable(data), where).toEqual(comparable(original));
				} else {
					expect(is === 'impossible' ? refused : lines, where).not.toEqual([]);
					for (const line of lines) expect(line, where).toSatisfy(isClear);
				}
			}
		},
		TIME,
	);

	it('gone: both data:package and the build say so', async () => {
		renameSync(join(folder, file), join(folder, 'away'));
		try {
			const { lines } = await said();
			expect(lines).not.toEqual([]);
			for (const line of lines) expect(line).toSatisfy(isClear);
			await expect(readData(folder, quiet, checkData)).rejects.toThrow(DataError);
		} finally {
			renameSync(join(folder, 'away'), join(folder, file));
		}
	});
});

/** A kind that cannot be made of any file, in the draws that it has above, would hold nothing. */
it.each(FILE_MUTANTS.map((mutant, index) => ({ ...mutant, index })))(
	'$kind: is made of at least one file',
	({ of, make, index }) => {
		const tried = paths.filter((path) => {
			if (!of.test(path)) return false;
			const lots = lotsOf(SEED + index);
			return Array.from({ length: EACH * 10 }).some(() => {
				const text = make(textOf(path), lots);
				return text !== null && text !== textOf(path);
			});
		});
		expect(tried.length).toBeGreaterThan(0);
	},
);

describe('a table of observations that the package lists', () => {
	const path = `observations/${TABLES[0] ?? ''}.csv`;

	it('stops both where it is gone', async () => {
		renameSync(join(folder, path), join(folder, 'away'));
		try {
			const { lines } = await said();
			expect(lines.join('\n')).toContain(`data/${path}: is gone, expected it as in the release`);
			await expect(readData(folder, quiet)).rejects.toThrow(
				`data/${path}: is not there or cannot be read`,
			);
		} finally {
			renameSync(join(folder, 'away'), join(folder, path));
		}
	});

	it('stops the build where it has other rows than the package says, whoever renewed the checksum', async () => {
		const text = textOf('datapackage.json').replace(/"rows": \d+/, '"rows": 7');
		const files = dataFiles(folder, new Map([['datapackage.json', text]]));
		await expect(readData(files, quiet)).rejects.toThrow(/^data\/\S+: found \d+ rows, expected 7 /);
	});
});

describe('data/datapackage.json', () => {
	const build = (text: string): Promise<Data> =>
		readData(dataFiles(folder, new Map([['datapackage.json', text]])), quiet, checkData);

	it.each<[string, (text: string) => string]>([
		['a release to come', (text) => text.replace(/"version": "[^"]*"/, '"version": "2999-01-01"')],
		[
			'a date that does not exist',
			(text) => text.replace(/"version": "[^"]*"/, '"version": "2026-02-30"'),
		],
		[
			'another checksum',
			(text) =>
				text.replace(/sha256:[0-9a-f]/, (hash) =>
					hash.replace(/.$/, hash.endsWith('0') ? '1' : '0'),
				),
		],
		['no checksum', (text) => text.replace(/sha256:[0-9a-f]{64}/, '')],
		[
			'a file of another name',
			(text) => text.replace('"path": "counties.csv"', '"path": "lander.csv"'),
		],
		['cut', (text) => text.slice(0, text.length / 2)],
		['empty', () => ''],
	])('with %s is refused by the build', async (_, spoil) => {
		const error: unknown = await build(spoil(textOf('datapackage.json'))).catch(
			(reason: unknown) => reason,
		);
		expect(error).toBeInstanceOf(DataError);
		expect(error instanceof DataError ? error.message : '').toSatisfy(isClear);
	});

	it('is the one that data:package writes', () => {
		expect(describePackage(dataFiles(folder), release)).toBe(textOf('datapackage.json'));
	});
});
