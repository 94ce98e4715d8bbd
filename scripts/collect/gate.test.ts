import { spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARCHIVED, archiveOf, writeArchive } from './archive.fixture.ts';
import { dumpPath } from './sources/kolada.ts';
import { scbPath } from './sources/scb.ts';

/**
 * Collecting goes by the gate that the build and `data:package` have. A copy of the programs and the
 * data, so that nothing of the project itself is written even where the gate should be gone.
 */
const project = mkdtempSync(join(tmpdir(), 'collect-'));
const data = join(project, 'data');
const archive = join(project, 'archive');
afterAll(() => {
	rmSync(project, { recursive: true });
});

interface Told {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

const collect = (...options: readonly string[]): Told => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/collect/main.ts', '--archive', archive, ...options],
		// What it tells of tables that are gone is long.
		{ cwd: project, encoding: 'utf8', maxBuffer: 2 ** 28 },
	);
	return { status, out: stdout.trim(), err: stderr.trim() };
};

/** Bytes by path of all that is in the data folder. */
const bytes = (): Record<string, string> =>
	Object.fromEntries(
		readdirSync(data, { recursive: true, encoding: 'utf8' })
			.filter((path) => statSync(join(data, path)).isFile())
			.map((path) => [path, readFileSync(join(data, path), 'base64')]),
	);

const files = archiveOf('data');
let before: Record<string, string>;

beforeAll(() => {
	const tables = ARCHIVED.map((id) => `/observations/${id}.csv`);
	const isKept = (path: string): boolean =>
		!path.includes('/observations/') || tables.some((table) => path.endsWith(table));
	for (const folder of ['scripts', 'src', 'data']) {
		cpSync(folder, join(project, folder), { recursive: true, filter: isKept });
	}
	cpSync('package.json', join(project, 'package.json'));
	symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'));
	const [head = '', ...rows] = readFileSync('data/exceptions.csv', 'utf8').trimEnd().split('\n');
	const own = rows.filter((row) => ARCHIVED.includes(row.split(',')[0] ?? ''));
	writeFileSync(join(data, 'exceptions.csv'), `${[head, ...own].join('\n')}\n`);
	writeArchive(archive, files);
	// A large change: many tables are gone, and each file of the archive has another checksum.
	expect(collect('--accept').status).toBe(0);
	before = bytes();
}, 240_000);

/** Collects from an archive of which one line of a file, or more, is another. */
function collectWith(
	path: string,
	change: (cells: readonly string[], index: number, rows: readonly string[][]) => readonly string[],
	...options: readonly string[]
): Told {
	const rows = (files.get(path) ?? '')
		.trimEnd()
		.split('\n')
		.map((line) => line.split(','));
	const changed = rows.map((cells, index) => change(cells, index, rows).join(','));
	expect(changed).not.toEqual(rows.map((cells) => cells.join(',')));
	writeArchive(archive, new Map([[path, `${changed.join('\n')}\n`]]));
	try {
		return collect(...options);
	} finally {
		writeArchive(archive, files);
	}
}

const SHOPS = dumpPath('N07530');
const EMPLOYED = scbPath('scb-sysselsattning');

/** Multiplies the share of those near a shop in Upplands Väsby in 2018. */
const times =
	(factor: number) =>
	(cells: readonly string[]): readonly string[] =>
		cells[0] === '0114' && cells[1] === '2018'
			? cells.with(2, String(Number(cells[2]) * factor))
			: cells;

describe('collecting', () => {
	it('gives the tables that stand, from what the publishers’ files say', () => {
		for (const id of ARCHIVED) {
			const path = `observations/${id}.csv`;
			const [stood, gives] = ['data', data].map((folder) =>
				readFileSync(join(folder, path), 'utf8').trimEnd().split('\n'),
			);
			expect(gives?.length, path).toBe(stood?.length);
			const other = (stood ?? []).flatMap((line, index) => {
				const [was = [], is = []] = [line, gives?.[index] ?? ''].map((text) => text.split(','));
				// The archive is worked out of rounded figures, and what is computed of them may differ in the last.
				const isNear = was[2] === is[2] || Math.abs(Number(was[2]) - Number(is[2])) < 1.5e-6;
				return is.with(2, '').join() === was.with(2, '').join() && isNear ? [] : [line];
			});
			expect(other, path).toEqual([]);
		}
	});

	it('refuses a figure ten times too large, by file and line, whatever a person says', () => {
		const tenfold = (cells: readonly string[]): readonly string[] =>
			cells[0] === '0581' ? cells.with(1, String(Number(cells[1]) * 10)) : cells;
		const { status, err } = collectWith(EMPLOYED, tenfold, '--accept');
		expect(err).toMatch(
			/^data\/observations\/sysselsattning\.csv:\d+: value: found \d{3}[\d.]*, expected [^\n]+$/,
		);
		expect(status).toBe(1);
		expect(bytes()).toEqual(before);
	}, 60_000);

	it('refuses a figure a tenth of what it should be, by file and line, whatever a person says', () => {
		const { status, err } = collectWith(SHOPS, times(0.1), '--accept');
		const [fault = '', ...rest] = err.split('\n');
		const end = rest.pop();
		expect(fault).toMatch(
			/^data\/observations\/dagligvarubutik-2km\.csv:\d+: value: found [\d.]+, expected [\d.]+ to [\d.]+, going/,
		);
		const line = Number(/:(\d+):/.exec(fault)?.[1]);
		const table = readFileSync(join(data, 'observations/dagligvarubutik-2km.csv'), 'utf8');
		expect(table.split('\n')[line - 1]).toMatch(/^0114,2018,/);
		// What stands beside it looks wrong as well, and is named in the same way.
		for (const other of rest) expect(other).toMatch(/^data\/observations\/[\w-]+\.csv:\d+: /);
		expect(end).toMatch(/^\d+ faults? found\. Nothing is written\.$/);
		expect(status).toBe(1);
		expect(bytes()).toEqual(before);
	}, 60_000);

	it('refuses a year whose column has slipped by a row', () => {
		const slipped = (
			cells: readonly string[],
			index: number,
			rows: readonly string[][],
		): readonly string[] =>
			index === 0
				? cells
				: cells.with(cells.length - 1, (index === 1 ? rows.at(-1) : rows[index - 1])?.at(-1) ?? '');
		const { status, err } = collectWith(EMPLOYED, slipped, '--accept');
		expect(err).toMatch(/^data\/observations\/sysselsattning\.csv:\d+: /);
		expect(err).toMatch(/\d+ faults? found\. Nothing is written\.$/);
		expect(status).toBe(1);
		expect(bytes()).toEqual(before);
	}, 60_000);

	it('holds a large change until a person has looked at it', () => {
		const held = collectWith(SHOPS, times(0.88));
		expect(held.out).toMatch(/^ {4}2018 0114 Upplands Väsby: [\d.]+ → [\d.]+$/m);
		expect(held.err).toContain(
			'data/observations/dagligvarubutik-2km.csv: found 1 figures changed by more than a tenth',
		);
		expect(held.err).toContain('Nothing is written. Look at what stands above');
		expect(held.status).toBe(1);
		expect(bytes()).toEqual(before);
		const said = collectWith(SHOPS, times(0.88), '--accept');
		expect(said.status).toBe(0);
		expect(bytes()['observations/dagligvarubutik-2km.csv']).not.toBe(
			before['observations/dagligvarubutik-2km.csv'],
		);
	}, 120_000);
});
