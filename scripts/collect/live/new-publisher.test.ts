/** A publisher that is none of ours: an object with the interface, and a line in the plan. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { COUNTRY } from '../../../src/tables/code.ts';
import { readSources } from '../../read/sources.ts';
import type { ObservedPlace } from '../place.ts';
import { seriesOf } from '../series.ts';
import { caching } from './cache.ts';
import type { Client } from './client.ts';
import { collectLive, type Gathered } from './collect-live.ts';
import { indicators, standing } from './collecting.fixture.ts';
import type { Publisher } from './publisher.ts';
import { publishersAt } from './servers.ts';
import { unitOfTitle } from './unit.ts';

const ID = 'unga-arbetslosa-18-24';
const TITLE = 'Arbetslösa 18-24 år, andel (%)';

vi.mock(import('./live-plan.ts'), async (original) => ({
	...(await original()),
	liveFeedsOf: () => [{ publisher: 'fjarde', id: 'x1' }],
}));

const root = mkdtempSync(join(tmpdir(), 'fourth-'));
afterAll(() => {
	rmSync(root, { recursive: true });
});

/** It has 7.25 of every municipality and the country in two years. */
const fourth = (title: string, titleSaysUnit: boolean): Publisher => ({
	id: 'fjarde',
	base: 'https://fjarde.example/api',
	questions: () => 1,
	describe: (ids) =>
		Promise.resolve(
			new Map(ids.map((id) => [id, { title, name: title, unit: unitOfTitle(title), ended: null }])),
		),
	fetch: async (id, { codes }, client) => {
		const { text, sha256 } = await client.ask({ address: `https://fjarde.example/api/${id}` });
		const places: readonly ObservedPlace[] = [COUNTRY, ...codes];
		const readings = places.flatMap((place) =>
			[2022, 2023].map((year) => ({
				place,
				year,
				value: { value: Number(text) },
				file: 'x',
				line: 0,
			})),
		);
		return { series: seriesOf(readings), sha256 };
	},
	titleSaysUnit,
	decimals: () => 2,
	breaks: () => [{ year: 2023, kind: 'method' }],
	sourceId: (id) => `fjarde-${id}`,
	source: () => ({
		publisher: 'Fjärde byrån',
		kpi: null,
		table: 'x1',
		license: 'CC0-1.0',
		credit: { sv: 'Källa: Fjärde byrån', en: 'Source: Fjärde byrån' },
		processing: { sv: 'Hämtat.', en: 'Fetched.' },
	}),
});

function collecting(title = TITLE, titleSaysUnit = true): Promise<Gathered> {
	const publisher = fourth(title, titleSaysUnit);
	const server: Client = { ask: () => Promise.resolve({ status: 200, text: '7.25', sha256: '' }) };
	const client = caching(server, mkdtempSync(join(root, 'run-')));
	return collectLive(
		{ indicators: indicators.filter(({ id }) => id === ID), from: null, date: '2026-12-01' },
		standing,
		new Map([[publisher.id, { publisher, client }]]),
	);
}

describe('a publisher that there was none of', () => {
	it('is collected from like the others, with its source and its breaks', async () => {
		const { files, notes } = await collecting();
		expect(files.get(`observations/${ID}.csv`)).toMatch(/^1081,2023,7\.25,,fjarde-x1$/m);
		const sources = readSources('data/sources.json', files.get('sources.json') ?? '');
		expect(sources.find(({ id }) => id === 'fjarde-x1')).toMatchObject({
			title: TITLE,
			publisher: 'Fjärde byrån',
			retrieved: '2026-12-01',
			archive: null,
		});
		expect(notes).toEqual([
			`${ID}: has figures for the first time`,
			`${ID}: made in another way from 2023 (method), and data/indicators.json has no such break`,
		]);
	});

	it('is held to the unit, and told of where its title alone could say it and does not', async () => {
		await expect(collecting('Arbetslösa, antal/1000 inv')).rejects.toThrow(
			`fjarde x1 (${ID}): found the unit "antal per 1000 inv" in "Arbetslösa, antal/1000 inv", expected "%" as in data/indicators.json.`,
		);
		const without = 'the title "Arbetslösa" says no unit; hold it against %';
		expect((await collecting('Arbetslösa')).notes).toContain(`fjarde x1 (${ID}): ${without}`);
		expect((await collecting('Arbetslösa', false)).notes.join('\n')).not.toContain(without);
	});
});

it('no publisher is known by name but in its file, in the list of them and in the plan', () => {
	const folder = import.meta.dirname;
	const names = new RegExp(
		`['"\`](${publishersAt()
			.map(({ id }) => id)
			.join('|')})['"\`]`,
	);
	const naming = readdirSync(folder)
		.filter((file) => /(?<!\.(test|fixture|d))\.ts$/.test(file))
		.filter((file) => names.test(readFileSync(join(folder, file), 'utf8')));
	expect(naming).toEqual(['live-plan.ts']);
});
