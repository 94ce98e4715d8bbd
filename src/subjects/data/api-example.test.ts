import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as api from '../../api/read.ts';
import { type ApiExample, apiExample, exampleIn } from './api-example.ts';

const run = promisify(execFile);
const ROOT = join(process.cwd(), 'public/api/v1');
const folder = mkdtempSync(join(tmpdir(), 'example-'));

let server: Server;
let base = '';
let example: ApiExample;
beforeAll(async () => {
	server = createServer(({ url = '' }, response) => {
		response.setHeader('Content-Type', 'application/json');
		response.end(readFileSync(join(ROOT, url)));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	base = `http://127.0.0.1:${address.port}/`;
	const [lead] = api.index().challenges.map((challenge) => api.indicator(challenge.lead));
	const place = api.municipalities().find(({ slug }) => slug === 'norrkoping');
	if (!lead || !place) throw new Error('no example');
	example = apiExample(lead, api.series(lead.id), place, 'sv');
});
afterAll(() => {
	server.close();
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
		const program = ['--input-type=module', '--eval', exampleIn('javascript', base, example)];
		expect(await outputOf(process.execPath, program, ['--version'])).toBe(`${example.raw}\n`);
	});

	it('read the value that they say, in Python where it is there', async ({ skip }) => {
		const out = await outputOf(
			'python3',
			['-c', exampleIn('python', base, example)],
			['--version'],
		);
		if (out === null) return skip();
		expect(out).toBe(`${example.raw}\n`);
	});

	it('fetch the whole file with curl where it is there', async ({ skip }) => {
		const [command = '', ...args] = exampleIn('curl', base, example).split(' ');
		if ((await outputOf(command, args, ['--version'])) === null) return skip();
		const name = example.file.split('/').at(-1) ?? '';
		expect(readFileSync(join(folder, name))).toEqual(readFileSync(join(ROOT, example.file)));
	});

	it('read the value that they say, in R where it is there with jsonlite', async ({ skip }) => {
		const needs = ['-e', 'library(jsonlite)'];
		const out = await outputOf('Rscript', ['-e', exampleIn('r', base, example)], needs);
		if (out === null) return skip();
		expect(out.trim()).toBe(example.raw);
	});
});
