import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { sha256 } from '../derive/sha256.ts';

/** The files of the small releases that `publish.fixture.ts` publishes. */
const NAMES = ['index.json', 'indicators/a.json', 'indicators/b.json', 'need.json'];

/** A small release, whose files all hold one word. */
export const filesOf = (word: string): Map<string, string> =>
	new Map(NAMES.map((name) => [name, JSON.stringify({ release: word })]));

/** @throws Error where the folder is not one whole small release; else its word */
export function wordOf(folder: string): string {
	const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	const expected = [...NAMES, 'indicators'].sort();
	if (found.join() !== expected.join()) throw new Error(`found ${found.join()} in ${folder}`);
	const [text = '', ...others] = NAMES.map((name) => readFileSync(join(folder, name), 'utf8'));
	if (others.some((other) => other !== text)) throw new Error(`found two releases in ${folder}`);
	return z.object({ release: z.string() }).parse(JSON.parse(text)).release;
}

const index = z.object({ files: z.array(z.object({ path: z.string(), sha256: z.string() })) });

/** @throws Error where the folder is not the one whole release of the API that its index lists; else its checksum */
export function checksumOf(folder: string): string {
	const text = readFileSync(join(folder, 'index.json'), 'utf8');
	const { files } = index.parse(JSON.parse(text));
	const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	// One of those that the index lists lists the others, which are made of the API to be downloaded.
	const made = index.parse(JSON.parse(readFileSync(join(folder, 'downloads.json'), 'utf8'))).files;
	const listed = new Map([...files, ...made].map((file) => [file.path, file]));
	if (found.length !== listed.size + 1)
		throw new Error(`found ${found.length} files in ${folder}, expected ${listed.size + 1}`);
	for (const file of listed.values()) {
		const other = sha256(readFileSync(join(folder, file.path))) !== file.sha256;
		if (other) throw new Error(`found another ${file.path} than the index of ${folder} lists`);
	}
	return sha256(text);
}

/** Resolves when a process has ended. */
export const ended = (
	child: ChildProcess,
): Promise<{ code: number | null; signal: string | null }> =>
	new Promise((resolve) => {
		child.once('exit', (code, signal) => {
			resolve({ code, signal });
		});
	});

interface Killing {
	/** How often the programs are started and killed. */
	readonly kills: number;
	/** Starts programs that publish. */
	readonly start: () => readonly ChildProcess[];
	/** Gives what a folder holds. @throws Error where it is no whole release */
	readonly look: (folder: string) => string;
	/** Milliseconds after which the programs are killed at the latest; by default once they have published. */
	readonly longest?: number;
}

/**
 * Looks at what is published, over and over, while programs publish and are killed at some moment.
 *
 * @returns what has been seen
 * @throws Error where at any moment nothing was published, or no whole release
 */
export async function watchWhileKilled(
	link: string,
	{ kills, start, look, longest }: Killing,
): Promise<ReadonlySet<string>> {
	const seen = new Set<string>();
	let isOver = false;
	const goesOn = (): boolean => !isOver;
	const watch = async (): Promise<void> => {
		try {
			while (goesOn()) {
				// Not where it leads in the end: a folder that goes between two looks would be missed as a link.
				const folder = readlinkSync(link);
				try {
					seen.add(look(resolve(dirname(link), folder)));
				} catch (error) {
					// Two releases later the one that is being read may go; then another is published.
					if (readlinkSync(link) === folder) throw error;
				}
				await sleep(1);
			}
		} finally {
			isOver = true;
		}
	};
	const kill = async (): Promise<void> => {
		for (let count = 0; count < kills && goesOn(); count += 1) {
			const children = start();
			const before = seen.size;
			if (longest === undefined) {
				while (goesOn() && seen.size < before + 3) await sleep(5);
				await sleep(Math.random() * 50);
			} else {
				await sleep(Math.random() * longest);
			}
			for (const child of children) {
				if (child.exitCode !== null) continue;
				const end = ended(child);
				child.kill('SIGKILL');
				await end;
			}
		}
		isOver = true;
	};
	await Promise.all([watch(), kill()]);
	return seen;
}
