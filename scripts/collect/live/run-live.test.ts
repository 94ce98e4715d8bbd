import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { DATA } from '../../read/data-files.ts';
import { holdings, indicators, places, standing } from './collecting.fixture.ts';
import { loopback } from './loopback/server.fixture.ts';
import { MANNERS } from './manners.ts';
import { runLive } from './run-live.ts';
import { publishersAt } from './servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'run-live-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

it('whoever waits is told how far it has come, how fast and how long is left', async () => {
	const server = await loopback(holdings(standing));
	// The last question is refused, so that nothing needs to be compared.
	server.spoil = (path, response) => {
		if (!path.includes('/data/') || !path.includes(places.at(-1) ?? '')) return false;
		response.writeHead(400).end('enough');
		return true;
	};
	const said: string[] = [];
	let time = Date.parse('2026-12-01T12:00:00Z');
	const ended = runLive(
		{ only: ['unga-arbetslosa'], except: [], from: null, fresh: true, release: null },
		indicators,
		{
			data: DATA,
			folder,
			publishers: publishersAt(server.servers),
			manners: { ...MANNERS, backOff: 0 },
			// Three seconds pass between one look at the clock and the next.
			now: () => new Date((time += 3000)),
			say: (line) => said.push(line),
		},
	);
	await expect(ended).rejects.toThrow(/HTTP 400 \(enough\)/);
	server.close();
	const [first = '', ...rest] = said;
	const total = Number(/^Asking kolada \(.*\), about (\d+) questions$/.exec(first)?.[1]);
	expect(total).toBe(Math.ceil(places.length / 25));
	// One a question: what it counts, and then each page but the last.
	expect(rest).toHaveLength(total);
	for (const [at, line] of rest.entries()) {
		expect(line).toBe(
			`${at + 1} of about ${total} questions, 0.3 a second, ${3 * (total - at - 1)} s left`,
		);
	}
});
