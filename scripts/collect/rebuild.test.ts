import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIndicators } from '../read/indicators.ts';
import { readPackage } from '../read/package.ts';
import { ARCHIVED, archiveOf, archiveWith } from './archive.fixture.ts';
import { rebuild, type Rebuild } from './rebuild.ts';
import { REGISTER_PATH } from './municipality-rows.ts';
import { dumpPath } from './sources/kolada.ts';
import { scbPath } from './sources/scb.ts';

const RELEASE = readPackage('p.json', readFileSync('data/datapackage.json', 'utf8')).release;
const files = archiveOf('data');
const indicators = readIndicators(
	'data/indicators.json',
	readFileSync('data/indicators.json', 'utf8'),
);

/** A data folder with one table that the archive has no figures for. */
const folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
const KEPT = 'ohalsotal';
beforeAll(() => {
	mkdirSync(join(folder, 'observations'));
	for (const path of ['sources.json', `observations/${KEPT}.csv`]) {
		cpSync(join('data', path), join(folder, path));
	}
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** What a rebuild comes to where a file of the archive says something else. */
const rebuilt = (
	path?: string,
	change: (text: string) => string = (text) => text,
	release = RELEASE,
): Promise<Rebuild> => {
	const text = path === undefined ? '' : (files.get(path) ?? '');
	const changed = change(text);
	if (path !== undefined) expect(changed).not.toBe(text);
	const archive = archiveWith(path === undefined ? files : new Map([...files, [path, changed]]));
	return rebuild(archive, indicators, folder, release);
};

describe('a rebuild from the archive', () => {
	it('has a table of each indicator that the archive has, and keeps an editor’s own', async () => {
		const { files: fresh, report } = await rebuilt();
		const tables = [...fresh.keys()].filter((path) => path.startsWith('observations/'));
		expect(tables.toSorted()).toEqual(ARCHIVED.map((id) => `observations/${id}.csv`));
		expect(report).toContain(`${KEPT}: kept as it stands, not in the archive`);
		const sources = fresh.get('sources.json') ?? '';
		for (const id of ['kolada-n00957', 'scb-sysselsattning', 'egen-utflyttade', 'scb-granser']) {
			expect(sources).toContain(`"id": "${id}"`);
		}
		// Named by no table that was read or kept.
		expect(sources).not.toContain('"id": "kolada-n03921"');
	});

	it('names a register of other than 290 municipalities', async () => {
		await expect(rebuilt(REGISTER_PATH, (text) => text.replace(/^0114,.*\n/m, ''))).rejects.toThrow(
			`${REGISTER_PATH}: found 289 municipalities, expected 290`,
		);
	});

	it('names file, line and cell of a figure outside its range', async () => {
		await expect(
			rebuilt(dumpPath('N07530'), (text) => text.replace(/^0114,2018,.*$/m, '0114,2018,833.3')),
		).rejects.toThrow('data/observations/dagligvarubutik-2km.csv:6: value: found 833.3');
	});

	it('names a file, a line and a code that is no municipality', async () => {
		const path = scbPath('scb-sysselsattning');
		await expect(rebuilt(path, (text) => text.replace(/^0114,/m, '0199,'))).rejects.toThrow(
			`${path}:2: found municipality "0199", expected one of the 290 codes`,
		);
	});

	it('stops where two of its sources say different things of the same cell', async () => {
		const path = scbPath('scb-befolkning');
		await expect(
			rebuilt(path, (text) =>
				text
					.split('\n')
					.map((line, index) => (line === '' ? '' : `${line},${index === 0 ? '2022' : '5'}`))
					.join('\n'),
			),
		).rejects.toThrow(
			/^data\/observations\/befolkning\.csv: found 5 in scb-befolkning for "0114" in 2022, expected \d+, as in kolada-n01951$/,
		);
	});

	it('stops at figures of a year after the release', async () => {
		await expect(rebuilt(undefined, undefined, '2023-01-01')).rejects.toThrow(
			/^data\/observations\/[\w-]+\.csv:\d+: year: found "?202[4-6]/,
		);
	});

	it('reads the tables that it keeps as well, and wants an indicator of each', async () => {
		const own = join(folder, `observations/${KEPT}.csv`);
		const text = readFileSync(own, 'utf8');
		writeFileSync(own, text.replace(/^0114,/m, '0199,'));
		await expect(rebuilt()).rejects.toThrow(
			new RegExp(`^data/observations/${KEPT}\\.csv:\\d+: municipality`),
		);
		writeFileSync(own, text);
		const other = join(folder, 'observations/ingen.csv');
		writeFileSync(other, text);
		await expect(rebuilt()).rejects.toThrow(
			'data/observations/ingen.csv: found a table, expected an entry "ingen" in data/indicators.json',
		);
		rmSync(other);
	});
});
