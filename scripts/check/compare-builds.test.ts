import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBuild } from './builds/build.fixture.ts';

const PROGRAM = join(import.meta.dirname, 'compare-builds.ts');

/** What the program says of some folders, and with which code it ends. */
function compare(...args: readonly string[]): { status: number | null; out: string; err: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
		encoding: 'utf8',
	});
	return { status, out: stdout.trim(), err: stderr.trim() };
}

const before = writeBuild({ 'index.html': '<p>One</p>' });

describe('npm run compare', () => {
	it('ends with 0 where two builds are the same', () => {
		const { status, out } = compare(before, before, '--no-heavier');
		expect(out).toMatch(/\nThe same: addresses, texts and files\.$/);
		expect(status).toBe(0);
	});

	it('ends with 1 where a page says something else', () => {
		const { status, out } = compare(before, writeBuild({ 'index.html': '<p>Two</p>' }));
		expect(out).toMatch(/\nChanged: the text of 1 page\.$/);
		expect(status).toBe(1);
	});

	it('ends with 1 where a page has grown only if none may', () => {
		const after = writeBuild({ 'index.html': '<p class="and more of it">One</p>' });
		expect(compare(before, after).status).toBe(0);
		expect(compare(before, after, '--no-heavier').status).toBe(1);
	});

	it.each([
		['a folder is not there', [before, '/nowhere'], '/nowhere: is not there'],
		['a folder is missing', [before], 'Expected two folders'],
		['there are three', [before, before, before], 'Expected two folders'],
		['an option is not known', [before, before, '--strange'], "Unknown option '--strange'"],
	])('ends with 2 and one line where %s', (_, args, said) => {
		const { status, out, err } = compare(...args);
		expect(err).toContain(said);
		expect(err.split('\n')).toHaveLength(1);
		expect(out).toBe('');
		expect(status).toBe(2);
	});
});
