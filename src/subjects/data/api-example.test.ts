import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_FOLDER, servedExample, type ServedExample } from './api-example.fixture.ts';
import { exampleIn } from './api-example.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'example-'));

let served: ServedExample;
beforeAll(async () => {
	served = await servedExample();
});
afterAll(() => {
	served.close();
});

/** Runs a program; null where it, or what it needs, is not there. */
async function outputOf(
	command: string,
	args: readonly string[],
	needs: readonly string[],
): Promise<string | null> {
	try {
		await run(command, [...needs]);
	} catch {
		return null;
	}
	return (await run(command, [...args], { cwd: folder })).stdout;
}

describe('the examples of the guide to the API', () => {
	it('read the value that they say, in JavaScript', async () => {
		const { base, example } = served;
		const program = ['--input-type=module', '--eval', exampleIn('javascript', base, example)];
		expect(await outputOf(process.execPath, program, ['--version'])).toBe(`${example.raw}\n`);
	});

	it('read the value that they say, in Python where it is there', async ({ skip }) => {
		const { base, example } = served;
		const out = await outputOf(
			'python3',
			['-c', exampleIn('python', base, example)],
			['--version'],
		);
		if (out === null) return skip();
		expect(out).toBe(`${example.raw}\n`);
	});

	it('fetch the whole file with curl where it is there', async ({ skip }) => {
		const { base, example } = served;
		const [command = '', ...args] = exampleIn('curl', base, example).split(' ');
		if ((await outputOf(command, args, ['--version'])) === null) return skip();
		const name = example.file.split('/').at(-1) ?? '';
		expect(readFileSync(join(folder, name))).toEqual(readFileSync(join(API_FOLDER, example.file)));
	});

	// The full tests install R (tests/r-example.full.test.ts).
	it('read the value that they say, in R where it is there with jsonlite', async ({ skip }) => {
		const { base, example } = served;
		const needs = ['-e', 'library(jsonlite)'];
		const out = await outputOf('Rscript', ['-e', exampleIn('r', base, example)], needs);
		if (out === null) return skip();
		expect(out.trim()).toBe(example.raw);
	});
});
