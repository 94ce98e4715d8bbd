import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { holdings, standing } from '../collecting.fixture.ts';
import type { DataBefore } from '../../standing.ts';
import { loopback, type Loopback } from '../loopback/server.fixture.ts';
import { MANNERS } from '../manners.ts';
import { GUESSES, isConfirmed, OFTEN_EMPTY, smallPage } from './guesses.ts';
import { record } from './record.ts';
import { jsonOf, recordingsIn, recordingText, type Recording } from './recording.ts';

/** Three tables that the servers are asked of, and one that has a cell of each kind. */
const stands: DataBefore = {
	...standing,
	tables: new Map([
		['befolkning', standing.tables.get('befolkning') ?? ''],
		['skattekraft', standing.tables.get('skattekraft') ?? ''],
		['valdeltagande', standing.tables.get('valdeltagande') ?? ''],
		[
			'unga-arbetslosa',
			`municipality,year,value,status,source
0114,2015,,missing,kolada-n03921
0115,2015,,suppressed,kolada-n03921
0117,2015,,not-applicable,kolada-n03921
`,
		],
	]),
};
let server: Loopback;
beforeAll(async () => {
	server = await loopback(holdings(stands));
});
afterAll(() => {
	server.close();
});

const LIMIT = 30;

/** Records from the server, which answers as SCB does once it has been asked too often. */
async function recording(
	tables: DataBefore['tables'] = new Map([...stands.tables].slice(-1)),
): Promise<ReadonlyMap<string, Recording>> {
	let listed = 0;
	server.spoil = (path, response) => {
		if (!path.startsWith('/scb/tables?')) return false;
		listed += 1;
		if (listed <= LIMIT) response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
		else response.writeHead(429, { 'retry-after': '8', 'set-cookie': 'a=b' }).end('slow down');
		return true;
	};
	server.asked.length = 0;
	return record(
		{
			kolada: server.kolada,
			scb: server.scb,
			valmyndigheten: server.valmyndigheten,
			manners: MANNERS,
			now: () => new Date('2026-12-01T12:00:00Z'),
			sleep: () => Promise.resolve(),
			say: () => undefined,
		},
		{ ...stands, tables },
	);
}

it('recording keeps a page with the next, a row of each status, wrong ids, a 400 and a 429, as they came', async () => {
	const found = await recording();
	expect([...found].map(([name, { status }]) => [name, status])).toEqual([
		['kolada-data-page', 200],
		['kolada-data-page-next', 200],
		['kolada-kpi', 200],
		['kolada-kpi-wrong', 200],
		['kolada-data-wrong', 404],
		['kolada-status-missing', 200],
		['kolada-status-suppressed', 200],
		['kolada-status-not-applicable', 200],
		['kolada-small-n33816', 200],
		['kolada-small-n15428', 200],
		['scb-config', 200],
		['scb-data', 200],
		['scb-wrong-code', 400],
		['scb-wrong-table', 404],
		['valmyndigheten-list', 200],
		['valmyndigheten-wrong', 404],
		['valmyndigheten-result', 200],
		['scb-too-many', 429],
	]);
	expect(found.get('kolada-data-page')).toMatchObject({
		kind: 'recorded',
		recorded: '2026-12-01T12:00:00.000Z',
		headers: { 'content-type': 'application/json; charset=utf-8' },
		asked: expect.stringMatching(
			/^GET .*\/municipality\/(\d{4},){24}\d{4}\?per_page=10$/,
		) as string,
	});
	// What a server knows of who asked is none of a recording's.
	expect(found.get('scb-too-many')).toMatchObject({ text: 'slow down' });
	expect(found.get('scb-too-many')?.headers).toEqual({ 'retry-after': '8' });
	// Of a result only what is read: it has all candidates too.
	expect(Object.keys(found.get('valmyndigheten-result')?.json ?? {})).toEqual([
		'valtyp',
		'valdatum',
		'rakningstillfalle',
		'valomrade',
	]);
	expect(JSON.stringify(found.get('valmyndigheten-result'))).not.toContain('partiRoster');
	// No further than to the first refusal.
	expect(server.asked.filter((path) => path.startsWith('/scb/tables?'))).toHaveLength(LIMIT + 1);
	// A server that is as we guess confirms every guess.
	for (const guess of GUESSES) expect(isConfirmed(guess, found), guess.says).toBe(true);
});

it('the words of Kolada are found among many rows of small municipalities where no cell of ours leads to them', async () => {
	const small = ['2403', '2425', '2417'];
	const reasons = ['missing', 'suppressed', 'not-applicable'] as const;
	server.holdings = holdings(stands);
	server.holdings.kpis
		.get(OFTEN_EMPTY[0])
		?.values.set(2019, new Map(reasons.map((missing, at) => [small[at] ?? '', { missing }])));
	const befolkning = stands.tables.get('befolkning') ?? '';
	const found = await recording(new Map([['befolkning', befolkning]]));
	expect([...found.keys()].filter((name) => name.startsWith('kolada-status'))).toEqual([]);
	const { asked = '' } = found.get(smallPage(OFTEN_EMPTY[0])) ?? {};
	const codes = asked.split('/').at(-1)?.split(',') ?? [];
	expect(codes).toHaveLength(25);
	expect(codes).toEqual(expect.arrayContaining(small));
	for (const guess of GUESSES) expect(isConfirmed(guess, found), guess.says).toBe(true);
});

it('a recording is read again as it was', async () => {
	const found = await recording();
	const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
	for (const [name, own] of found) writeFileSync(join(folder, `${name}.json`), recordingText(own));
	const again = recordingsIn(folder);
	rmSync(folder, { recursive: true });
	expect(Object.fromEntries(again)).toEqual(Object.fromEntries(found));
	const page = again.get('kolada-data-page');
	expect(page && jsonOf(page)).toEqual(JSON.parse(page?.text ?? ''));
});
