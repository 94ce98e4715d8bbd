import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isMunicipalityCode } from '../../../../src/tables/code.ts';
import type { Client } from '../client.ts';
import { MANNERS } from '../manners.ts';
import type { Question } from '../request.ts';
import { parts, scb } from './scb.ts';
import { dataset, indexed } from './json-stat.fixture.ts';

const codes = new Set(['0114', '0140', '2584'].filter(isMunicipalityCode));
const [, nykvarn] = codes;
const wanted = { from: null, codes, since: new Map(nykvarn ? [[nykvarn, 1999]] : []) };
const BASE = 'http://127.0.0.1:1/v2';

const body = z.object({
	selection: z.array(z.object({ variableCode: z.string(), valueCodes: z.array(z.string()) })),
});

/** A server with one table: metadata, a limit, and cells by region and year. */
function serving(
	metadata: ReturnType<typeof dataset>,
	cell: (region: string, year: string) => number | null,
	limit = 150_000,
	rate: Readonly<Record<string, number>> = {},
) {
	const asked: z.infer<typeof body>['selection'][] = [];
	const answer = ({ address, body: sent }: Question): unknown => {
		if (address.endsWith('/config')) return { maxDataCells: limit, ...rate };
		if (address.includes('/metadata')) return metadata;
		const { selection } = body.parse(sent);
		asked.push(selection);
		const chosen = (name: string): string[] =>
			selection.find(({ variableCode }) => variableCode === name)?.valueCodes ?? [];
		const [regions, years] = [chosen('Region'), chosen('Tid')];
		return dataset(
			Object.fromEntries(selection.map((one) => [one.variableCode, indexed(...one.valueCodes)])),
			regions.flatMap((region) => years.map((year) => cell(region, year))),
		);
	};
	const client: Client = {
		ask: (question) =>
			Promise.resolve({ status: 200, text: JSON.stringify(answer(question)), sha256: 'x' }),
	};
	return { client, asked };
}

const moves = (more: Readonly<Record<string, object>> = {}) =>
	dataset(
		{
			Region: indexed('00', '0010', '01', '0114', '0140', '2584'),
			Alder: indexed('0', 'tot'),
			Kon: indexed('1', '2'),
			ContentsCode: indexed('BE0101AV'),
			Tid: indexed('1998', '1999', '2024'),
		},
		[],
		more,
	);

describe('parts of a request', () => {
	it('have no more cells than the limit, and every cell once', () => {
		const many = fc.integer({ min: 1, max: 40 });
		fc.assert(
			fc.property(many, many, fc.integer({ min: 1, max: 200 }), (p, y, most) => {
				const [places, years] = [p, y].map((count) =>
					Array.from({ length: count }, (_, n) => `${n}`),
				);
				const all = parts(places ?? [], years ?? [], most);
				const cells = all.flatMap((part) =>
					part.places.flatMap((place) => part.years.map((year) => `${place} ${year}`)),
				);
				for (const part of all)
					expect(part.places.length * part.years.length).toBeLessThanOrEqual(most);
				expect(new Set(cells).size).toBe(p * y);
				expect(cells).toHaveLength(p * y);
			}),
		);
	});
});

describe('figures of SCB', () => {
	it('are asked for by municipality, by the published total or by what SCB sums, and the country', async () => {
		const { client, asked } = serving(moves(), (region, year) => Number(year) + region.length);
		const { series } = await scb(BASE).fetch('utflyttningar', wanted, client);
		expect(asked).toEqual([
			[
				{ variableCode: 'Region', valueCodes: ['00', '0114', '0140', '2584'] },
				{ variableCode: 'Alder', valueCodes: ['tot'] },
				{ variableCode: 'ContentsCode', valueCodes: ['BE0101AV'] },
				{ variableCode: 'Tid', valueCodes: ['1998', '1999', '2024'] },
			],
		]);
		expect([...(series.get(2024)?.entries() ?? [])]).toEqual([
			['00', { value: 2026 }],
			['0114', { value: 2028 }],
			['0140', { value: 2028 }],
			['2584', { value: 2028 }],
		]);
	});

	// Recorded: TAB1212 has 0 for Nykvarn in 1997 and 1998, TAB3600 null; it was formed in 1999.
	it.each([0, null])('of a municipality before it was formed (%j) are none', async (before) => {
		const { client } = serving(moves(), (_, year) => (year === '1998' ? before : 9));
		const { series } = await scb(BASE).fetch('utflyttningar', wanted, client);
		const own = [...series.values()].map((places) => nykvarn && places.get(nykvarn));
		expect(own).toEqual([undefined, { value: 9 }, { value: 9 }]);
	});

	it('of several bands are added up, in requests under the limit of cells, and none where a band has none', async () => {
		const metadata = dataset(
			{
				Region: indexed('00', '0114', '0140'),
				Kon: indexed('1', '2', '1+2'),
				Alder: indexed('15-19', '16-19', '20-24'),
				ContentsCode: indexed('000002NM'),
				Tid: indexed('2020', '2021', '2022'),
			},
			[],
		);
		const asked: z.infer<typeof body>['selection'][] = [];
		const client: Client = {
			ask: ({ address, body: sent }) => {
				let answer: unknown = metadata;
				if (address.endsWith('/config')) answer = { maxDataCells: 8 };
				else if (!address.includes('/metadata')) {
					const { selection } = body.parse(sent);
					asked.push(selection);
					const chosen = Object.fromEntries(
						selection.map((one) => [one.variableCode, one.valueCodes]),
					);
					const { Region = [], Alder = [], Tid = [] } = chosen;
					answer = dataset(
						Object.fromEntries(
							selection.map((one) => [one.variableCode, indexed(...one.valueCodes)]),
						),
						Region.flatMap((region) =>
							Alder.flatMap((band) =>
								Tid.map((year) =>
									region === '0140' && band === '20-24' && year === '2021'
										? null
										: band === '16-19'
											? 3
											: 40,
								),
							),
						),
					);
				}
				return Promise.resolve({ status: 200, text: JSON.stringify(answer), sha256: 'x' });
			},
		};
		const { series } = await scb(BASE).fetch(
			'arbetslosa-16-24',
			{ ...wanted, since: new Map() },
			client,
		);
		expect(series.get(2020)?.get('00')).toEqual({ value: 43 });
		expect(nykvarn && series.get(2021)?.get(nykvarn)).toEqual({ missing: 'unknown' });
		expect(nykvarn && series.get(2022)?.get(nykvarn)).toEqual({ value: 43 });
		for (const selection of asked) {
			const cells = selection.reduce((product, { valueCodes }) => product * valueCodes.length, 1);
			expect(cells).toBeLessThanOrEqual(8);
			expect(selection).toContainEqual({ variableCode: 'Alder', valueCodes: ['16-19', '20-24'] });
		}
	});

	it('that are null are missing, and nobody says why', async () => {
		const { client } = serving(moves(), () => null);
		const { series } = await scb(BASE).fetch('utflyttningar', wanted, client);
		expect(series.get(2024)?.get('00')).toEqual({ missing: 'unknown' });
	});

	it('are asked for in parts under the limit of cells', async () => {
		const { client, asked } = serving(moves(), () => 1, 8);
		const { series } = await scb(BASE).fetch('utflyttningar', wanted, client);
		expect(asked.map((selection) => selection.at(-1)?.valueCodes)).toEqual([
			['1998', '1999'],
			['2024'],
		]);
		expect(series.size).toBe(3);
	});

	it.each([
		[30, 10, true],
		[25, 10, true],
		[24, 10, false],
		[10, 10, false],
	])(
		'are asked for where %i requests in %i seconds are allowed: %j',
		async (calls, seconds, may) => {
			const rate = { maxCallsPerTimeWindow: calls, timeWindow: seconds };
			const { client, asked } = serving(moves(), () => 1, 150_000, rate);
			const fetching = scb(BASE).fetch('utflyttningar', wanted, client);
			if (may) expect((await fetching).series.size).toBe(3);
			else {
				await expect(fetching).rejects.toThrow(
					`${BASE}/config: found ${calls} requests in ${seconds} seconds allowed, expected ${MANNERS.perSecond} a second, as we send: lower "perSecond" in scripts/collect/live/manners.ts`,
				);
			}
			expect(asked).toHaveLength(may ? 1 : 0);
		},
	);

	it('have the years that are wanted', async () => {
		const { client, asked } = serving(moves(), () => 1);
		await scb(BASE).fetch('utflyttningar', { ...wanted, from: 2000 }, client);
		expect(asked.map((selection) => selection.at(-1)?.valueCodes)).toEqual([['2024']]);
	});

	it('are refused where the answer is of other years or contents', async () => {
		const other: Client = {
			ask: ({ address }) =>
				Promise.resolve({
					status: 200,
					text: JSON.stringify(address.endsWith('/config') ? { maxDataCells: 10 } : moves()),
					sha256: 'x',
				}),
		};
		await expect(scb(BASE).fetch('utflyttningar', wanted, other)).rejects.toThrow(
			/expected BE0101AV of 1998,1999/,
		);
	});

	it('are refused where a variable has no total and SCB does not sum it', async () => {
		const table = dataset(
			{
				Region: indexed('00'),
				Alder: indexed('0', '1'),
				ContentsCode: indexed('BE0101AV'),
				Tid: indexed('2024'),
			},
			[],
		);
		const { client } = serving(table, () => 1);
		await expect(scb(BASE).fetch('utflyttningar', wanted, client)).rejects.toThrow(
			'TAB1212: found no total of "Alder" among 0, 1, expected one',
		);
	});
});

describe('what SCB makes in another way from a year on', () => {
	it.each(['folkmangd', 'flyttningsoverskott', 'arbetslosa-16-24', 'invanare-16-24'])(
		'are counts of people, with noise from 2025: %s',
		(id) => {
			expect(scb(BASE).breaks(id)).toEqual([{ year: 2025, kind: 'noise' }]);
		},
	);

	it('is not the tax base', () => {
		expect(scb(BASE).breaks('skattekraft')).toEqual([]);
	});
});

describe('what SCB says of a table', () => {
	it('must have the contents, in the unit that we know', async () => {
		const kept = { ContentsCode: { unit: { BE0101AV: { base: 'antal' } } } };
		const other = { ContentsCode: { unit: { BE0101AV: { base: 'per 1 000' } } } };
		const describing = (metadata: ReturnType<typeof dataset>) =>
			scb(BASE).describe(['utflyttningar'], serving(metadata, () => 1).client);
		expect([...(await describing(moves(kept))).keys()]).toEqual(['utflyttningar']);
		await expect(describing(moves(other))).rejects.toThrow(
			'TAB1212: found the unit "per 1 000", expected "antal"',
		);
		const without = dataset({ ContentsCode: indexed('BE0101AU') }, []);
		await expect(describing(without)).rejects.toThrow('found no contents "BE0101AV" at SCB');
	});
});
