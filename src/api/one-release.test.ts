import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { faultOfRelease } from './one-release.ts';

const folder = mkdtempSync(join(tmpdir(), 'one-release-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const index = JSON.stringify({ files: [{ path: 'indicators/a.json', sha256: sha256('1') }] });

beforeEach(() => {
	rmSync(folder, { recursive: true });
	mkdirSync(join(folder, 'indicators'), { recursive: true });
	writeFileSync(join(folder, 'index.json'), index);
	writeFileSync(join(folder, 'indicators/a.json'), '1');
});

it('lets a whole release pass', () => {
	expect(faultOfRelease(folder, sha256(index))).toBeNull();
});

it.each([
	['a file of another release', 'indicators/a.json', '2', 'a.json is not what the index lists'],
	['a file too many', 'indicators/b.json', '1', 'has 3 files, and its index lists 1'],
	['the index of another release', 'index.json', `${index} `, 'index.json is of another release'],
])('finds %s', (_, path, text, fault) => {
	writeFileSync(join(folder, path), text);
	expect(faultOfRelease(folder, sha256(index))).toContain(fault);
});

it('holds files to be downloaded to their own list', () => {
	const listing = JSON.stringify({ files: [{ path: 'a.xlsx', sha256: sha256('x') }] });
	const whole = JSON.stringify({
		files: [
			{ path: 'indicators/a.json', sha256: sha256('1') },
			{ path: 'downloads.json', sha256: sha256(listing) },
		],
	});
	writeFileSync(join(folder, 'index.json'), whole);
	writeFileSync(join(folder, 'downloads.json'), listing);
	writeFileSync(join(folder, 'a.xlsx'), 'x');
	expect(faultOfRelease(folder, sha256(whole))).toBeNull();
	writeFileSync(join(folder, 'a.xlsx'), 'y');
	expect(faultOfRelease(folder, sha256(whole))).toContain('a.xlsx is not what the index lists');
});

it('is what the site is built with', () => {
	expect(readFileSync('astro.config.mjs', 'utf8')).toContain('oneRelease()');
});
