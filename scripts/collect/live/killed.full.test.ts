import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomInt, randomLcg } from 'd3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isPresent, type Value } from '../../../src/tables/value.ts';
import { standingIn } from '../standing.ts';
import { holdings, places } from './collecting.fixture.ts';
import { bytesIn } from './live-run.fixture.ts';
import { loopback, type Loopback } from './loopback/server.fixture.ts';
import { type Ended, programs } from './program.fixture.ts';
import { smallData } from './small-data.fixture.ts';

/** What the moments are drawn by at which it is killed. */
const random = randomLcg(0.2026);

/**
 * How many times it is killed while it is about what: before the first question, while each publisher is asked,
 * while what was fetched is laid out, and while it is accepted. Of all steps most are Valmyndigheten's, which has
 * a file of each municipality.
 */
const KILLS = { '': 1, kolada: 4, scb: 4, valmyndigheten: 4, staged: 3, accepting: 4 };

/** What is killed may leave anything behind. */
const copy = programs();
const { data, collected } = copy;
const kept = mkdtempSync(join(tmpdir(), 'killed-kept-'));
/** Of Kolada; of Kolada and SCB, in several tables; and of Valmyndigheten, in archives, and Kolada. */
const INDICATORS = ['unga-arbetslosa', 'befolkning', 'valdeltagande'] as const;

const DOROTEA = '2425';

let server: Loopback;

/** Runs a program, and kills it at a step where one is given. */
function running(
	program: 'main' | 'accept',
	env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
	const options = program === 'main' ? INDICATORS.flatMap((id) => ['--indicator', id]) : [];
	return copy.start(
		[
			'--import',
			'./scripts/collect/live/kill-at.fixture.ts',
			`scripts/collect/${program}.ts`,
			...options,
		],
		{ COLLECT_SERVERS: server.servers, ...env },
	).ended;
}

/** Runs it undisturbed, and says what it is about at each step. */
async function steps(program: 'main' | 'accept'): Promise<readonly string[]> {
	const file = join(kept, 'steps');
	const { code, said } = await running(program, { STEPS: file });
	expect(code, said).toBe(0);
	return z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Steps at which it is to be killed, counted from 1, drawn from all that it takes. */
const moments = (all: readonly string[]): number[] =>
	Object.entries(KILLS).flatMap(([about, count]) => {
		const own = all.flatMap((one, at) => (one === about ? [at + 1] : []));
		expect(own.length, about).toBeGreaterThan(0);
		return Array.from({ length: count }, () => own[randomInt.source(random)(own.length)()] ?? 0);
	});

/** A folder as it was when it was last kept. */
const keep = (folder: string, name: string): void => {
	cpSync(folder, join(kept, name), { recursive: true });
};
const restore = (folder: string, name: string): void => {
	rmSync(folder, { recursive: true, force: true });
	if (existsSync(join(kept, name))) cpSync(join(kept, name), folder, { recursive: true });
};

/** Something new of each publisher. */
function news(): void {
	oneYearMore();
	// Kolada has the same residents, and the two must agree.
	const { kpis, tables } = server.holdings;
	for (const held of [tables.get('folkmangd'), kpis.get('N01951')?.values]) {
		const residents = held?.get(2025);
		const own = residents?.get(DOROTEA);
		if (own === undefined || !isPresent(own)) throw new Error('no residents of Dorotea');
		residents?.set(DOROTEA, { value: own.value + 1 });
	}
	const count = server.holdings.counts.get(DOROTEA);
	if (count === undefined) throw new Error('no votes of Dorotea');
	count.votes += 1;
}

/** The year 2023, which is new: a tenth of the way from 2022 back to 2021. */
function oneYearMore(): void {
	const values = server.holdings.kpis.get('N03921')?.values;
	const [was, is] = [2021, 2022].map((year) => values?.get(year));
	values?.set(
		2023,
		new Map(
			places.flatMap((place): [string, Value][] => {
				const [old, now] = [was?.get(place), is?.get(place)];
				if (old === undefined || now === undefined || !isPresent(old) || !isPresent(now)) return [];
				return [[place, { value: Number((0.9 * now.value + 0.1 * old.value).toFixed(6)) }]];
			}),
		),
	);
}

describe('collecting and accepting, killed at any moment and run again', () => {
	let collecting: readonly string[];
	let accepting: readonly string[];
	let waits: ReadonlyMap<string, string>;
	let accepted: ReadonlyMap<string, string>;

	beforeAll(async () => {
		await smallData(data, 'ungdomsarbetsloshet', 'social-sammanhallning');
		keep(data, 'data');
		server = await loopback(holdings(standingIn(data)));
		news();
		collecting = await steps('main');
		waits = bytesIn(join(collected, 'staged'));
		expect(bytesIn(data)).toEqual(bytesIn(join(kept, 'data')));
		keep(collected, 'collected');
		accepting = await steps('accept');
		accepted = bytesIn(data);
	});
	afterAll(() => {
		server.close();
		copy.remove();
		rmSync(kept, { recursive: true });
	});

	it('changes nothing when it is run again undisturbed', async () => {
		const { code, said } = await running('main');
		expect(code).toBe(0);
		expect(said).toContain('Nothing is new: what the publishers have is what stands.');
		expect(bytesIn(data)).toEqual(accepted);
	});

	it('says in one sentence that there is no network, with another exit code than 0', async () => {
		restore(data, 'data');
		rmSync(collected, { recursive: true, force: true });
		const nowhere = ['kolada', 'scb', 'valmyndigheten']
			.map((id) => `${id}=http://127.0.0.1:9`)
			.join(' ');
		const { code, said } = await running('main', { COLLECT_SERVERS: nowhere });
		expect(code).toBe(1);
		expect(said.match(/^.*found fetch failed.*$/gm)).toHaveLength(1);
		expect(said).toContain('data/ is as it was.');
		expect(bytesIn(data)).toEqual(bytesIn(join(kept, 'data')));
	});

	it('has something new of each publisher', () => {
		for (const id of INDICATORS) expect(waits.keys()).toContain(`data/observations/${id}.csv`);
	});

	it('ends with the same bytes, whichever of 20 moments it was', async () => {
		const all = moments([...collecting, ...accepting.map(() => 'accepting')]);
		expect(all).toHaveLength(20);
		for (const moment of all) {
			restore(data, 'data');
			if (moment <= collecting.length) {
				const when = `collecting, step ${moment} (${collecting[moment - 1] ?? ''})`;
				rmSync(collected, { recursive: true, force: true });
				const { signal } = await running('main', { KILL_AT: String(moment) });
				expect(signal, when).toBe('SIGKILL');
				expect(bytesIn(data), when).toEqual(bytesIn(join(kept, 'data')));
				const { code, said } = await running('main');
				expect(code, said).toBe(0);
				expect(bytesIn(join(collected, 'staged')), when).toEqual(waits);
				continue;
			}
			const at = moment - collecting.length;
			restore(collected, 'collected');
			const { signal } = await running('accept', { KILL_AT: String(at) });
			expect(signal, `accepting, step ${at}`).toBe('SIGKILL');
			// Where all was written and only what waited was still there, that is what it says.
			const { code, said } = await running('accept');
			if (code !== 0) expect(said).toMatch(/has changed since it was compared|Nothing waits/);
			expect(bytesIn(data), `accepting, step ${at}`).toEqual(accepted);
		}
		// Some two minutes, and many more on a busy machine.
	}, 1_200_000);
});
