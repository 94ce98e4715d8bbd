import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { DATA } from '../../read/data-files.ts';
import { indicators } from './collecting.fixture.ts';
import { bytesIn } from './live-run.fixture.ts';
import { MANNERS } from './manners.ts';
import { runLive } from './run-live.ts';
import { publishersAt } from './servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'offline-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

// Nothing listens on port 9: the connection is refused. The whole program: killed.full.test.ts.
it('without a network collecting ends in one sentence, and leaves data/ as it was', async () => {
	const before = bytesIn(DATA);
	const said: string[] = [];
	const ended = runLive(
		{ only: ['unga-arbetslosa'], except: [], from: null, fresh: false, release: null },
		indicators,
		{
			data: DATA,
			folder,
			publishers: publishersAt('kolada=http://127.0.0.1:9 scb=http://127.0.0.1:9'),
			manners: { ...MANNERS, backOff: 0 },
			now: () => new Date(),
			say: (line) => said.push(line),
		},
	);
	await expect(ended).rejects.toThrow(
		/^http:\/\/127\.0\.0\.1:9\/kpi\/N03921: found fetch failed: .+ in each of 3 tries, expected an answer\. No server has answered anything: see that this machine has a network$/,
	);
	// At once what it asks, then what it waits for, and fewer tries than of a server that answers at times.
	expect(said[0]).toMatch(/^Asking kolada \(127\.0\.0\.1:9\), about \d+ questions$/);
	expect(said.slice(1).map((line) => /try \d of \d in \d+ s$/.exec(line)?.[0])).toEqual([
		'try 2 of 3 in 0 s',
		'try 3 of 3 in 0 s',
	]);
	expect(MANNERS.retriesUnanswered).toBeLessThan(MANNERS.retries);
	expect(bytesIn(DATA)).toEqual(before);
	expect(existsSync(join(folder, 'staged'))).toBe(false);
});
