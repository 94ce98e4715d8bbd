import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'run-'));
afterAll(() => {
	rmSync(root, { recursive: true });
});

const here = (name: string): string => join(import.meta.dirname, name);

let programs = 0;
/** Runs a program whose body is given, and what it said. */
function end(body: string, env: NodeJS.ProcessEnv = {}) {
	programs += 1;
	const file = join(root, `${programs}.ts`);
	writeFileSync(
		file,
		`import { run } from '${here('run.ts')}';\nimport { DataError } from '${here('../read/data-error.ts')}';\nimport { parseArgs } from 'node:util';\nimport * as fs from 'node:fs';\n${body}`,
	);
	const { status, stderr } = spawnSync(process.execPath, [file, '--strange'], {
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});
	return { status, said: stderr.trim() };
}

describe('a program that fails ends in a sentence', () => {
	it.each([
		[
			'bad data',
			"throw new DataError({ file: 'a.csv', line: 3 }, 'found x, expected y')",
			'a.csv:3: found x, expected y',
		],
		['an option that it does not know', 'parseArgs({ options: {} })', "Unknown option '--strange'"],
		[
			'a file that is not there',
			"fs.readFileSync('/nowhere/a.csv')",
			'/nowhere/a.csv: cannot be used: it is not there (ENOENT)',
		],
		['a folder for a file', "fs.readFileSync('/')", 'cannot be used: it is a folder (EISDIR)'],
		[
			'what nobody foresaw',
			"throw new Error('no such thing')",
			'no such thing\nNeither the data nor the program foresaw this; with STACK=1',
		],
		['what is no error', "throw 'a\\u001b[2Jb'", 'a<U+001B>[2Jb\n'],
		['a type that is wrong', 'null.x', "Cannot read properties of null (reading 'x')\n"],
		[
			'a promise that nobody waits for',
			"void Promise.reject(new Error('lost')); await new Promise((r) => setTimeout(r, 50))",
			'lost\n',
		],
		[
			'an error of a timer',
			"setTimeout(() => { throw new Error('late'); }, 1); await new Promise((r) => setTimeout(r, 50))",
			'late\n',
		],
	])('after %s', (_, body, sentence) => {
		const { status, said } = end(`await run(async () => { ${body} });`);
		expect(status).toBe(1);
		expect(said).toContain(sentence);
		expect(said).not.toMatch(/^ {4}at /m);
	});

	it('tells what was left, and where the error arose where that is asked for', () => {
		const body = "await run(() => { throw new Error('wrong'); }, () => 'All is left as it was.');";
		expect(end(body).said).toMatch(/^wrong\n.*\nAll is left as it was\.$/);
		expect(end(body, { STACK: '1' }).said).toMatch(/^ {4}at /m);
	});

	it('says nothing where nobody reads any more', () => {
		const program = join(root, 'long.ts');
		writeFileSync(
			program,
			`import { run } from '${here('run.ts')}';\nawait run(async () => { for (let i = 0; i < 1e5; i += 1) { console.log(i); if (i % 1000 === 0) await new Promise((r) => setImmediate(r)); } });`,
		);
		const { stderr } = spawnSync('sh', ['-c', '"$0" "$1" | head -1', process.execPath, program], {
			encoding: 'utf8',
		});
		expect(stderr).toBe('');
	});
});

describe('every program of ours', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: Record<string, string>;
	};
	const programsOf = Object.values(scripts).flatMap((line) =>
		[...line.matchAll(/node (scripts\/\S+\.ts)/g)].map(([, file = '']) => file),
	);

	// Not those that measure and test the program itself, where a stack is what one wants, nor the one
	// that computes all figures anew and for that shares nothing with the others.
	const ours = programsOf.filter(
		(file) => !/scripts\/(bench\/|check\/(test|figures)\.ts)/.test(file),
	);

	it.each([...new Set(ours)])('begins and ends as the others do: %s', (file) => {
		const text = readFileSync(file, 'utf8');
		// Or in what checks rows that someone sends in, which does so.
		expect(
			/import \{ run \} from '\.{1,2}\/run\/run\.ts'|import \{ ownText, runCheck \} from/.test(
				text,
			),
		).toBe(true);
		const [before = '', ...after] = text.split(/^await run(?:Check)?\(/m);
		expect(after).toHaveLength(1);
		// All that can fail is done within it.
		expect(/^(await|for|try|if|mkdirSync|rmSync)\b/m.test(before)).toBe(false);
	});

	/** What changes files that others may be changing. */
	const WRITES = /\b(?:writeFiles|writeRelease|settle|acceptStaged|freeze|runLive)\(/;
	const writing = [...new Set(ours)].filter((file) => WRITES.test(readFileSync(file, 'utf8')));

	it.each(writing)('takes its turn before it writes: %s', (file) => {
		// Each part of a program at the outermost level, so that one that takes its turn speaks for no other.
		const parts = readFileSync(file, 'utf8').split(/^(?=\S)/m);
		for (const part of parts.filter((each) => WRITES.test(each) && !each.startsWith('import'))) {
			expect(part.search(/\binTurn\(/), part).toBeGreaterThan(-1);
			expect(part.search(/\binTurn\(/), part).toBeLessThan(part.search(WRITES));
		}
	});

	it('takes it in every program that writes', () => {
		expect(writing.toSorted()).toEqual([
			'scripts/collect/accept.ts',
			'scripts/collect/datapackage.ts',
			'scripts/collect/main.ts',
			'scripts/fonts/main.ts',
			'scripts/measure/main.ts',
			'scripts/publish/freeze.ts',
			'scripts/publish/main.ts',
			'scripts/write/main.ts',
		]);
	});
});
