/** Whole runs of collecting into a data folder of its own, for tests of the gate. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { indicators } from './collecting.fixture.ts';
import type { Loopback } from './loopback/server.fixture.ts';
import { MANNERS } from './manners.ts';
import { runLive, type Outcome } from './run-live.ts';
import { publishersAt } from './servers.ts';

/** Bytes by path of all that is in a folder. */
export const bytesIn = (folder: string): ReadonlyMap<string, string> =>
	new Map(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.sort()
			.filter((path) => statSync(join(folder, path)).isFile())
			.map((path) => [path, readFileSync(join(folder, path), 'base64')]),
	);

/** How a run ended, and what it said. */
export interface LiveRun {
	readonly outcome: Outcome;
	readonly said: string;
}

/**
 * Collects some indicators today, and compares them with what stands in a data folder.
 *
 * @param folder where what is fetched is kept
 */
export async function runFrom(
	server: Loopback,
	only: readonly string[],
	{ data, folder }: { readonly data: string; readonly folder: string },
): Promise<LiveRun> {
	const lines: string[] = [];
	const outcome = await runLive(
		{ only, except: [], from: null, fresh: true, release: null },
		indicators,
		{
			data,
			folder,
			publishers: publishersAt(server.servers),
			manners: { ...MANNERS, backOff: 0 },
			sleep: () => Promise.resolve(),
			now: () => new Date(),
			say: (line) => lines.push(line),
		},
	);
	return { outcome, said: lines.join('\n') };
}
