import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from './write-files.ts';

const root = mkdtempSync(join(tmpdir(), 'write-files-'));
const folder = join(root, 'data');
afterAll(() => {
	rmSync(root, { recursive: true });
});

beforeEach(() => {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, 'funds'), { recursive: true });
	writeFileSync(join(folder, 'a.csv'), 'a');
	writeFileSync(join(folder, 'funds/b.csv'), 'b');
});

/** Texts by path of all that is in the folder. */
const all = (): Record<string, string> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => statSync(join(folder, path)).isFile())
			.map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
	);

describe('writing files', () => {
	it('replaces, adds and leaves nothing beside', () => {
		const files = new Map([
			['a.csv', 'a2'],
			['new/c.csv', 'c'],
		]);
		expect(writeFiles(folder, files)).toBe(2);
		expect(all()).toEqual({ 'a.csv': 'a2', 'funds/b.csv': 'b', 'new/c.csv': 'c' });
	});

	it('does not touch a file that would not change', () => {
		const before = statSync(join(folder, 'a.csv')).ino;
		expect(writeFiles(folder, new Map([['a.csv', 'a']]))).toBe(0);
		expect(statSync(join(folder, 'a.csv')).ino).toBe(before);
	});

	it('writes none where one cannot be written, puts back what was, and says so', () => {
		// A folder stands where the last file should go: found out only when it is moved there.
		mkdirSync(join(folder, 'package.json/x'), { recursive: true });
		const before = all();
		const files = new Map([
			['a.csv', 'a2'],
			['c.csv', 'c'],
			['package.json', 'p'],
		]);
		expect(() => writeFiles(folder, files)).toThrow(
			/package\.json: cannot be written: it is a folder \(EISDIR\)\. Nothing in \S+data was changed\.$/,
		);
		expect(all()).toEqual(before);
	});

	it('writes none where a path leads through a file', () => {
		const before = all();
		expect(() =>
			writeFiles(
				folder,
				new Map([
					['c.csv', 'c'],
					['a.csv/x', 'x'],
				]),
			),
		).toThrow(
			/a\.csv\/x: cannot be written: (a folder of its path is a file|it is there already).* Nothing in/,
		);
		expect(all()).toEqual(before);
	});

	it('clears away what a killed run has left', () => {
		mkdirSync(join(folder, '.new/fresh'), { recursive: true });
		writeFileSync(join(folder, '.new/fresh/a.csv'), 'half');
		writeFiles(folder, new Map([['a.csv', 'a2']]));
		expect(all()).toEqual({ 'a.csv': 'a2', 'funds/b.csv': 'b' });
	});
});
