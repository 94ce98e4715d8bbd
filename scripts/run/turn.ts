import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, rmdir, truncate, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { codeOf, FileFault } from './file-fault.ts';
import { Refusal } from './refusal.ts';

/**
 * Programs that change the same files take turns. A turn is a file `turn.<number>` that says whose it
 * is; the one with the highest number is the last that was taken, and is over when its owner has
 * emptied it or has ended, however it ended. The next turn is taken by making the file of the next
 * number, which only one can do: it is written under a name of its own, `asks.<host>.<pid>.<id>`, and then linked,
 * so that it is never there without saying whose it is. The last is never removed, so that the numbers
 * only rise.
 */

/** Where the programs that change `data/`, or publish it, take turns; the releases are kept there too. */
export const TURNS = join(import.meta.dirname, '../../.publish');

const owner = z.strictObject({
	pid: z.int().positive(),
	host: z.string(),
	/** When the process began, as the system tells it: another may have got its number since. */
	began: z.string().nullable(),
	doing: z.string(),
	/** ISO date and time. */
	since: z.iso.datetime(),
});

type Owner = z.infer<typeof owner>;

/** When a process began, in ticks since the machine did; null where the system has no such file. */
function beganAt(pid: number): string | null {
	try {
		// Field 22; the second is a name in brackets that may hold spaces.
		const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1);
		return after?.split(' ')[19] ?? null;
	} catch {
		return null;
	}
}

/** Whether the process is there; on another machine nobody can tell, and it is taken to be. */
function isRunning({ pid, host, began }: Pick<Owner, 'pid' | 'host' | 'began'>): boolean {
	if (host !== hostname()) return true;
	try {
		process.kill(pid, 0);
	} catch (error) {
		// EPERM: it is there, and another user's.
		if (codeOf(error) === 'ESRCH') return false;
	}
	const now = beganAt(pid);
	return began === null || now === null || began === now;
}

const NAME = /^turn\.(\d+)$/;
/** Says who asks in its name too: one who was killed while writing has left a file without a word. */
const ASKS = /^asks\.(.+)\.(\d+)\.[\da-f-]+$/;

const askName = ({ host, pid }: Owner): string =>
	`asks.${encodeURIComponent(host)}.${pid}.${randomUUID()}`;

/** Numbers of the turns that have been taken in a folder and whose files are still there. */
const turnsIn = async (folder: string): Promise<number[]> =>
	(await readdir(folder)).flatMap((name) => {
		const [, number] = NAME.exec(name) ?? [];
		return number === undefined ? [] : [Number(number)];
	});

/** Whose turn it is; null where it is over, or its file says nothing that can be read. */
async function ownerOf(file: string): Promise<Owner | null> {
	const text = await readFile(file, 'utf8').catch((error: unknown) => {
		if (codeOf(error) === 'ENOENT') return '';
		throw error;
	});
	try {
		return owner.parse(JSON.parse(text));
	} catch {
		return null;
	}
}

/** How long to wait for others, and how to tell of it. */
export interface Patience {
	/** Milliseconds. */
	readonly most: number;
	readonly say: (line: string) => void;
}

/** Milliseconds between two looks. */
const LOOK = 50;

const PATIENCE: Patience = { most: 5 * 60_000, say: console.error };

/** Takes the next turn in a folder, and gives the path of its file. */
async function take(folder: string, mine: string, patience: Patience): Promise<string> {
	const end = Date.now() + patience.most;
	let told = false;
	for (;;) {
		const last = Math.max(0, ...(await turnsIn(folder)));
		const other = last === 0 ? null : await ownerOf(join(folder, `turn.${last}`));
		if (other !== null && isRunning(other)) {
			const who = `Process ${other.pid} on ${other.host} has been ${other.doing} since ${other.since}`;
			if (Date.now() >= end) {
				throw new Refusal(
					`${who}. Wait for it or end it, and run this again (${join(folder, `turn.${last}`)}).`,
				);
			}
			if (!told) patience.say(`${who}: waiting for it.`);
			told = true;
			await sleep(LOOK);
			continue;
		}
		const turn = join(folder, `turn.${last + 1}`);
		try {
			await link(mine, turn);
		} catch (error) {
			if (codeOf(error) === 'EEXIST') continue;
			throw error;
		}
		// Looked at too long ago, the number may be one of a turn that is long over and cleared away.
		if (Math.max(...(await turnsIn(folder))) === last + 1) return turn;
		await rm(turn, { force: true });
	}
}

/** Removes the turns before one, and what those have left who ended while they asked. */
async function clear(folder: string, turn: string): Promise<void> {
	for (const name of await readdir(folder)) {
		const file = join(folder, name);
		if (NAME.test(name) && file !== turn) await rm(file, { force: true });
		const [, host, pid] = ASKS.exec(name) ?? [];
		if (host === undefined) continue;
		const asker = { host: decodeURIComponent(host), pid: Number(pid), began: null };
		if (!isRunning((await ownerOf(file)) ?? asker)) await rm(file, { force: true });
	}
}

/**
 * Does something while no other program does anything in its turn on the same folder.
 *
 * @param folder where the turns are kept; made where it is not there
 * @param doing for the others that wait: "publishing"
 * @throws Refusal when another has not ended after the longest wait
 * @throws FileFault where the folder cannot be written
 */
export async function inTurn<Result>(
	folder: string,
	doing: string,
	work: () => Result | Promise<Result>,
	patience: Patience = PATIENCE,
): Promise<Result> {
	const self: Owner = {
		pid: process.pid,
		host: hostname(),
		began: beganAt(process.pid),
		doing,
		since: new Date().toISOString(),
	};
	const mine = join(folder, askName(self));
	let turn: string;
	let made: string | undefined;
	try {
		made = await mkdir(folder, { recursive: true });
		await writeFile(mine, JSON.stringify(self));
		turn = await take(folder, mine, patience);
		await clear(folder, turn);
	} catch (error) {
		await rm(mine, { force: true }).catch(() => undefined);
		if (made !== undefined) await rmdir(folder).catch(() => undefined);
		throw error instanceof Refusal ? error : new FileFault(folder, 'written', error);
	}
	await rm(mine, { force: true }).catch(() => undefined);
	try {
		return await work();
	} finally {
		await truncate(turn).catch(() => undefined);
	}
}
