import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApiIndex } from '../../../src/tables/api.ts';
import { sha256 } from '../../derive/sha256.ts';
import { Refusal } from '../../run/refusal.ts';
import { manifest, type Files } from '../release.ts';
import { freeze } from './freeze.ts';
import { frozenNote } from './frozen-note.ts';
import { frozenReleases, releasesFile, servedFiles } from './frozen-releases.ts';

const root = mkdtempSync(join(tmpdir(), 'freeze-'));
afterAll(() => {
	rmSync(root, { recursive: true });
});
let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(root, 'x-'));
});

const DATE = '2026-11-28';

/** The API of a release whose one series holds a value. */
function apiOf(release: string, value: number, site = 'https://example.org'): Files {
	const files = new Map([
		['indicators/a.json', `{"values":[${value}]}\n`],
		['need.json', '{}\n'],
		['need/a.csv', 'a;b\n'],
		['schema/need.schema.json', `{"$id":"${site}/"}\n`],
		['openapi.json', `{"servers":["${site}"]}\n`],
	]);
	const index = { release, files: manifest(files) } as unknown as ApiIndex;
	return new Map([['index.json', `${JSON.stringify(index)}\n`], ...files]);
}

describe('a release that is frozen', () => {
	it('has every file of figures and facts, an index of just those, and their checksums', () => {
		const { files, bytes } = freeze(folder, DATE, apiOf(DATE, 1));
		expect([...files.keys()].toSorted()).toEqual([
			'index.json',
			'indicators/a.json',
			'need.json',
			'sha256.txt',
		]);
		const index = JSON.parse(files.get('index.json') ?? '') as ApiIndex;
		expect(index.files.map(({ path }) => path)).toEqual(['indicators/a.json', 'need.json']);
		for (const path of ['index.json', 'indicators/a.json', 'need.json']) {
			expect(files.get('sha256.txt')).toContain(`${sha256(files.get(path) ?? '')}  ${path}\n`);
		}
		expect(readdirSync(folder)).toEqual([`${DATE}.zip`]);
		expect(readFileSync(join(folder, `${DATE}.zip`)).byteLength).toBe(bytes);
	});

	it('is left as it is, byte for byte, when it is frozen again with the same content', () => {
		freeze(folder, DATE, apiOf(DATE, 1));
		const before = readFileSync(join(folder, `${DATE}.zip`));
		// The address of the site is no part of it.
		const again = freeze(folder, DATE, apiOf(DATE, 1, 'https://example.org/karta'));
		expect(again.bytes).toBeNull();
		expect(readFileSync(join(folder, `${DATE}.zip`)).equals(before)).toBe(true);
	});

	it('is refused other content in one sentence that says what to do, and stays', () => {
		freeze(folder, DATE, apiOf(DATE, 1));
		const before = readFileSync(join(folder, `${DATE}.zip`));
		const other = (): unknown => freeze(folder, DATE, apiOf(DATE, 2));
		expect(other).toThrow(Refusal);
		expect(other).toThrow(
			/^The release of 2026-11-28 is frozen in .*2026-11-28\.zip with other content \(indicators\/a\.json, index\.json, sha256\.txt\), and a frozen release never changes: give what stands in data\/ a date of its own with npm run data:package -- --release "\$\(date \+%F\)", and freeze that\.$/,
		);
		expect(readFileSync(join(folder, `${DATE}.zip`)).equals(before)).toBe(true);
		expect(readdirSync(folder)).toEqual([`${DATE}.zip`]);
	});

	it('is packed into the same bytes wherever and whenever', () => {
		const elsewhere = mkdtempSync(join(root, 'y-'));
		freeze(folder, DATE, apiOf(DATE, 1));
		freeze(elsewhere, DATE, apiOf(DATE, 1));
		const bytesIn = (place: string): Buffer => readFileSync(join(place, `${DATE}.zip`));
		expect(bytesIn(folder).equals(bytesIn(elsewhere))).toBe(true);
	});
});

describe('the releases that are kept', () => {
	it('are served each in a folder of its date, and listed, the newest first', () => {
		freeze(folder, DATE, apiOf(DATE, 1));
		freeze(folder, '2027-01-05', apiOf('2027-01-05', 2));
		const kept = frozenReleases(folder);
		expect([...servedFiles(kept).keys()]).toContain('2026-11-28/indicators/a.json');
		const { frozen } = JSON.parse(releasesFile(kept)) as {
			frozen: { date: string; path: string; files: number; sha256: string }[];
		};
		expect(frozen.map(({ date, path, files }) => [date, path, files])).toEqual([
			['2027-01-05', 'data/2027-01-05/', 4],
			['2026-11-28', 'data/2026-11-28/', 4],
		]);
		expect(frozen[0]?.sha256).toBe(sha256(kept.get('2027-01-05')?.get('index.json') ?? ''));
	});

	it('are none where there is no folder', () => {
		expect(frozenReleases(join(folder, 'none')).size).toBe(0);
		expect(releasesFile(new Map())).toBe('{"frozen":[]}\n');
	});

	it('are refused where one is damaged, or is another than its name says', () => {
		freeze(folder, DATE, apiOf(DATE, 1));
		const whole = readFileSync(join(folder, `${DATE}.zip`));
		writeFileSync(join(folder, '2027-01-05.zip'), whole);
		expect(() => frozenReleases(folder)).toThrow(
			/2027-01-05\.zip: found the release of 2026-11-28 in it\. A frozen release never changes: put it back with "git restore .*2027-01-05\.zip"\.$/,
		);
		rmSync(join(folder, '2027-01-05.zip'));
		writeFileSync(join(folder, `${DATE}.zip`), whole.subarray(0, whole.length / 2));
		expect(() => frozenReleases(folder)).toThrow(/found no zip that can be read/);
	});

	it('hold what was frozen, file by file', () => {
		freeze(folder, DATE, apiOf(DATE, 1));
		const zip = unzipSync(readFileSync(join(folder, `${DATE}.zip`)));
		expect(Object.keys(zip).length).toBe(4);
	});
});

describe('what an editor is told when data is published', () => {
	const kept = (value: number): ReadonlyMap<string, Files> => {
		freeze(folder, DATE, apiOf(DATE, value));
		return frozenReleases(folder);
	};

	it('is that a release is not frozen, or that other figures are under its date', () => {
		expect(frozenNote(DATE, apiOf(DATE, 1), new Map())).toBe(
			'The release of 2026-11-28 is not frozen: npm run release',
		);
		expect(frozenNote(DATE, apiOf(DATE, 2), kept(1))).toMatch(
			/^The release of 2026-11-28 is frozen with other figures \(indicators\/a\.json\)/,
		);
	});

	it('is nothing where the figures are those that are frozen', () => {
		expect(frozenNote(DATE, apiOf(DATE, 1), kept(1))).toBeNull();
	});
});

describe('the releases of this project', () => {
	it('are whole, each with every checksum that it was frozen with', () => {
		const kept = frozenReleases('releases');
		expect(kept.size).toBeGreaterThan(0);
		for (const [date, files] of kept) {
			expect((JSON.parse(files.get('index.json') ?? '') as ApiIndex).release).toBe(date);
		}
	});
});
