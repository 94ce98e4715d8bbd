import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	chmodSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect } from 'vitest';
import { z } from 'zod';

/**
 * A clone of what is committed, in which the recipes of the README are followed.
 *
 * @param root of the checkout that is cloned, and whose packages are used
 * @param port of the clone's site under test, so that tests of other checkouts can run beside these
 */
export function recipeClone(root: string, port: string) {
	const clone = mkdtempSync(join(tmpdir(), 'recipes-'));
	const inClone = (path: string): string => join(clone, path);

	function open(): void {
		const cloned = spawnSync('git', ['clone', '--quiet', root, clone], { encoding: 'utf8' });
		expect(cloned.stderr).toBe('');
		// As a clone anywhere else is, not as a folder for one's own passing things.
		chmodSync(clone, 0o755);
		symlinkSync(join(root, 'node_modules'), inClone('node_modules'));
	}

	const remove = (): void => {
		rmSync(clone, { recursive: true, force: true });
	};

	/** Runs a script of the clone's package; what it said, if it fails. */
	function npm(...args: readonly string[]): string {
		const { status, stdout, stderr, error } = spawnSync('npm', ['run', '--silent', ...args], {
			cwd: clone,
			encoding: 'utf8',
			maxBuffer: 2 ** 28,
			env: { ...process.env, PORT: port },
		});
		return status === 0 ? '' : (error?.message ?? `${stdout}\n${stderr}`);
	}

	/** Runs a command in the clone as a reader of the README does who pastes it; what it said, and whether it failed. */
	function paste(command: string): { readonly status: number | null; readonly said: string } {
		const readme = readFileSync(inClone('README.md'), 'utf8');
		// To the letter, or with what the reader puts in its place.
		expect(readme).toContain(`\`${command.replace(/ --withdraw .*/, '')}`);
		const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
			cwd: clone,
			encoding: 'utf8',
			maxBuffer: 2 ** 28,
			env: process.env,
		});
		return { status, said: `${stdout}\n${stderr}` };
	}

	/** Rows of a table of the clone, by the names of its columns. */
	const rowsOf = (path: string): Record<string, string>[] =>
		Papa.parse<Record<string, string>>(readFileSync(inClone(path), 'utf8'), {
			header: true,
			skipEmptyLines: true,
		}).data;

	/** The template in JSON that stands under a heading of the README. */
	function template(heading: string): Record<string, unknown> {
		const readme = readFileSync(inClone('README.md'), 'utf8');
		const section = readme.slice(readme.indexOf(`### ${heading}\n`));
		const [, json = ''] = /```json\n(.*?)```/s.exec(section) ?? [];
		return z.record(z.string(), z.unknown()).parse(JSON.parse(json));
	}

	/** Adds an entry to one of the lists in JSON. */
	function addEntry(path: string, entry: object): void {
		const entries = z.array(z.unknown()).parse(JSON.parse(readFileSync(inClone(path), 'utf8')));
		writeFileSync(inClone(path), `${JSON.stringify([...entries, entry], null, 2)}\n`);
	}

	/** Adds the rows of one indicator to a table again, as those of another. */
	function again(path: string, of: string, id: string): void {
		const lines = readFileSync(inClone(path), 'utf8').split('\n');
		const own = lines.filter((line) => line.split(',').includes(of));
		appendFileSync(inClone(path), own.map((line) => `${line.replace(of, id)}\n`).join(''));
	}

	/** Adds a row to a table, its cells by the names of its columns; others are empty. */
	function addRow(path: string, cells: Readonly<Record<string, string>>): void {
		const [header = ''] = readFileSync(inClone(path), 'utf8').split('\n');
		const columns = header.split(',');
		expect(columns).toEqual(expect.arrayContaining(Object.keys(cells)));
		const row = Papa.unparse({ fields: columns, data: [cells] }, { header: false });
		appendFileSync(inClone(path), `${row}\n`);
	}

	return {
		path: clone,
		open,
		remove,
		inClone,
		npm,
		paste,
		rowsOf,
		template,
		addEntry,
		again,
		addRow,
	};
}
