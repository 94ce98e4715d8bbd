import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isPresent, type Value } from '../../../src/tables/value.ts';
import { standingIn } from '../standing.ts';
import { holdings, places } from './collecting.fixture.ts';
import { bytesIn } from './live-run.fixture.ts';
import { loopback, type Loopback } from './loopback/server.fixture.ts';
import { programs, type Ended, type Running } from './program.fixture.ts';
import { GUESSES, isConfirmed } from './recordings/guesses.ts';
import { recordingsIn } from './recordings/recording.ts';
import { smallData } from './small-data.fixture.ts';

const copy = programs();
const { data, collected } = copy;
const staged = join(collected, 'staged');
const KPI = 'N03921';

let server: Loopback;
let before: ReadonlyMap<string, string>;

beforeAll(async () => {
	await smallData(data, 'ungdomsarbetsloshet');
	before = bytesIn(data);
	server = await loopback(holdings(standingIn(data)));
});
afterAll(() => {
	server.close();
	copy.remove();
});
beforeEach(() => {
	server.holdings = holdings(standingIn(data));
	server.spoil = () => false;
});

const starting = (...options: readonly string[]): Running =>
	copy.start(['scripts/collect/main.ts', '--indicator', 'unga-arbetslosa', '--fresh', ...options], {
		COLLECT_SERVERS: server.servers,
	});
const collecting = (): Promise<Ended> => starting().ended;
const values = (): Map<number, Map<string, Value>> =>
	server.holdings.kpis.get(KPI)?.values ?? new Map<number, Map<string, Value>>();

describe('npm run collect, against a server with a fault', () => {
	it.each<[string, () => void, RegExp]>([
		[
			'a KPI that was withdrawn',
			() => server.holdings.kpis.delete(KPI),
			/the publisher has no such series/,
		],
		[
			'an answer that is no JSON',
			() => {
				server.spoil = (path, response) => {
					if (!path.includes('/data/')) return false;
					response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Paus</h1>');
					return true;
				};
			},
			/text\/html/,
		],
	])('ends with another exit code than 0, in a sentence: %s', async (_, spoil, message) => {
		spoil();
		const { code, said } = await collecting();
		expect(code).toBe(1);
		expect(said).toMatch(message);
		expect(said).not.toMatch(/^\s+at .*:\d+:\d+/m);
		expect(bytesIn(data)).toEqual(before);
		expect(existsSync(staged)).toBe(false);
	});

	it('ends so too where what was fetched can’t be right, and lays the report out', async () => {
		// A new year in which one municipality has ten times as many as before.
		const last = new Map(values().get(2022));
		const ronneby = last.get('1081');
		if (ronneby === undefined || !isPresent(ronneby)) throw new Error('no figure of Ronneby');
		last.set('1081', { value: ronneby.value * 10 });
		values().set(2023, last);
		const { code, said } = await collecting();
		expect(said).toMatch(/unga-arbetslosa.*2023.*1081|1081.*2023/s);
		expect(said).not.toContain('npm run collect:accept');
		expect(code).toBe(1);
		expect(bytesIn(data)).toEqual(before);
		expect(existsSync(join(staged, 'report.md'))).toBe(true);
		const accepting = await copy.start(['scripts/collect/accept.ts'], {}).ended;
		expect(accepting.code).toBe(1);
		expect(bytesIn(data)).toEqual(before);
	});
});

it('npm run collect -- --from 2022 takes 2022, and leaves the years before as they stand', async () => {
	for (const year of [2015, 2022]) {
		const own = values().get(year);
		const figure = own?.get('1081');
		if (figure === undefined || !isPresent(figure)) throw new Error('no figure of Ronneby');
		own?.set('1081', { value: figure.value + 0.1 });
	}
	const { code, said } = await starting('--from', '2022').ended;
	expect(code, said).toBe(0);
	expect(said).toMatch(/\*\*unga-arbetslosa\*\*: 1 changed \(2022\)/);
	const row = (folder: string, year: number): string =>
		new RegExp(`^1081,${year},.*$`, 'm').exec(
			readFileSync(join(folder, 'observations/unga-arbetslosa.csv'), 'utf8'),
		)?.[0] ?? '';
	const fetched = join(staged, 'data');
	expect(row(fetched, 2015)).toBe(row(data, 2015));
	expect(row(fetched, 2022)).not.toBe(row(data, 2022));
	expect(bytesIn(data)).toEqual(before);
});

it('npm run collect -- --record keeps answers as they came, and says which guesses they confirm', async () => {
	server.spoil = (path, response) => {
		if (!path.startsWith('/scb/tables?')) return false;
		response.writeHead(429, { 'retry-after': '8' }).end('slow down');
		return true;
	};
	const { code, said } = await copy.start(['scripts/collect/main.ts', '--record'], {
		COLLECT_SERVERS: server.servers,
	}).ended;
	expect(code, said).toBe(0);
	const kept = recordingsIn(copy.recorded);
	expect([...kept.keys()]).toEqual(
		expect.arrayContaining(['kolada-data-page', 'kolada-data-page-next', 'scb-too-many']),
	);
	expect([...kept.values()].every(({ kind }) => kind === 'recorded')).toBe(true);
	for (const guess of GUESSES) {
		const state = isConfirmed(guess, kept) ? 'confirmed' : 'NOT confirmed';
		expect(said).toContain(`\n${state}: ${guess.says}\n`);
	}
	expect(said).toMatch(/^confirmed: SCB answers too many questions with 429/m);
	expect(bytesIn(data)).toEqual(before);
});

it('Ctrl-C ends it in a sentence while a server lets it wait, and what was fetched is kept', async () => {
	let hasAsked: () => void = () => undefined;
	const asked = new Promise<void>((resolve) => (hasAsked = resolve));
	server.spoil = (path) => {
		if (!path.includes('/data/')) return false;
		// The second page of figures never comes.
		if (!path.includes(places.at(1) ?? '')) hasAsked();
		return !path.includes(places.at(1) ?? '');
	};
	const { child, ended } = starting();
	await asked;
	child.kill('SIGINT');
	const { code, signal, said } = await ended;
	expect({ code, signal }).toEqual({ code: 1, signal: null });
	expect(said).toContain('data/ is as it was. What was fetched is kept for a day');
	expect(said).not.toMatch(/^\s+at .*:\d+:\d+/m);
	expect(bytesIn(data)).toEqual(before);
	expect(existsSync(staged)).toBe(false);
});
