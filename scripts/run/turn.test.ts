import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Refusal } from './refusal.ts';
import { inTurn } from './turn.ts';

const root = mkdtempSync(join(tmpdir(), 'turn-'));
afterAll(() => {
	rmSync(root, { recursive: true });
});

let folders = 0;
function newFolder(): string {
	folders += 1;
	const folder = join(root, String(folders));
	mkdirSync(folder);
	writeFileSync(join(folder, 'number'), '0');
	return folder;
}

const PROGRAM = join(import.meta.dirname, 'turn.fixture.ts');
const start = (...args: string[]): ChildProcess => spawn(process.execPath, [PROGRAM, ...args]);

const ended = (child: ChildProcess): Promise<number | null> =>
	new Promise((resolve) => {
		child.once('exit', resolve);
	});

/** Resolves once the program has said something on its standard output. */
const said = (child: ChildProcess): Promise<void> =>
	new Promise((resolve) => {
		child.stdout?.once('data', () => {
			resolve();
		});
	});

/** A turn that is someone's, as it stands in a file. */
const owned = (changes: object): string =>
	JSON.stringify({
		pid: process.pid,
		host: hostname(),
		began: null,
		doing: 'publishing',
		since: '2026-11-28T05:00:00.000Z',
		...changes,
	});

const SHORT = { most: 200, say: (): void => undefined };

/** Takes a turn in a folder where one is someone's already. */
async function after(turn: string): Promise<string> {
	const folder = join(newFolder(), 'turns');
	mkdirSync(folder);
	writeFileSync(join(folder, 'turn.7'), turn);
	return inTurn(folder, 'testing', () => readdirSync(folder).join(), SHORT);
}

describe('programs that take turns', () => {
	it('clear away what one has left who was killed before a word was written', async () => {
		const folder = join(newFolder(), 'turns');
		mkdirSync(folder);
		// No process has the greatest number that there can be.
		const gone = `asks.${encodeURIComponent(hostname())}.4194304.0-1`;
		const elsewhere = 'asks.another-machine.4194304.0-1';
		for (const name of [gone, elsewhere]) writeFileSync(join(folder, name), '');
		await inTurn(folder, 'testing', () => undefined, SHORT);
		expect(readdirSync(folder).toSorted()).toEqual([elsewhere, 'turn.1']);
	});

	it('never do their work at once, and lose no turn when some are killed', async () => {
		const folder = newFolder();
		const counting = [1, 2, 3, 4].map(() => start(folder, '25'));
		const ends = Promise.all(counting.map(ended));
		// Ones that hold their turn are killed in it: the others recognise that it is over.
		for (let kill = 0; kill < 3; kill += 1) {
			const holder = start(folder, '1', 'hold');
			await said(holder);
			const end = ended(holder);
			holder.kill('SIGKILL');
			await end;
		}
		expect(await ends).toEqual([0, 0, 0, 0]);
		expect(readFileSync(join(folder, 'number'), 'utf8')).toBe('100');
		expect(readdirSync(join(folder, 'turns'))).toHaveLength(1);
	}, 180_000);

	it('give the turn on after an error, and give back what was made', async () => {
		const folder = join(newFolder(), 'turns');
		const fails = inTurn(folder, 'testing', () => Promise.reject(new Error('wrong')), SHORT);
		await expect(fails).rejects.toThrow('wrong');
		expect(await inTurn(folder, 'testing', () => 'right', SHORT)).toBe('right');
	});

	it('wait for one that is at work, tell of it once, and then refuse', async () => {
		const folder = join(newFolder(), 'turns');
		const lines: string[] = [];
		const waits = inTurn(folder, 'publishing', () =>
			inTurn(folder, 'testing', () => 'never', { most: 300, say: (line) => lines.push(line) }),
		);
		await expect(waits).rejects.toThrow(Refusal);
		await expect(waits).rejects.toThrow(
			/^Process \d+ on \S+ has been publishing since \S+Z\. Wait for it or end it, and run this again \(\S+turn\.1\)\.$/,
		);
		expect(lines).toEqual([
			expect.stringMatching(/has been publishing since .*: waiting for it\.$/),
		]);
	});

	it.each([
		['a process that has ended', owned({ pid: 2 ** 30 })],
		['a process whose number another has since', owned({ began: '1' })],
		['nobody', ''],
		['what cannot be read', '{"pid":'],
	])('take over the turn of %s', async (_, turn) => {
		expect(await after(turn)).toBe('turn.8');
	});

	it.each([
		['a process at work', owned({})],
		['a process of another user', owned({ pid: 1 })],
		['a process on another machine', owned({ pid: 2 ** 30, host: 'elsewhere' })],
	])('do not take over the turn of %s', async (_, turn) => {
		await expect(after(turn)).rejects.toThrow(Refusal);
	});

	it('leave nothing where the folder cannot be made', async () => {
		const folder = newFolder();
		const turns = join(folder, 'number', 'turns');
		await expect(inTurn(turns, 'testing', () => 1, SHORT)).rejects.toThrow(
			/turns: cannot be written: a folder of its path is a file \(ENOTDIR\)$/,
		);
		expect(readdirSync(folder)).toEqual(['number']);
	});
});
