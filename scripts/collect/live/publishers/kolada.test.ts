import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMunicipalityCode } from '../../../../src/tables/code.ts';
import { REASONS } from '../../../../src/tables/value.ts';
import type { Client } from '../client.ts';
import type { Question } from '../request.ts';
import { kolada } from './kolada.ts';
import { koladaReadings } from './kolada-rows.ts';

/** What is not marked as recorded is made by hand, in the shape that three clients of v3 agree on. */
const codes = new Set(['0114', '0180', '1280', '1480'].filter(isMunicipalityCode));
const wanted = { from: null, codes, since: new Map() };
const BASE = 'http://127.0.0.1:1/v3';

const row = (municipality: string, period: number | string, value: unknown, more: object = {}) => ({
	kpi: 'N00945',
	municipality,
	period,
	values: [{ gender: 'T', value, status: '', count: 1, isdeleted: false, ...more }],
});

/** A client that has answers by address; what it has none of is 404. */
function answering(answers: Readonly<Record<string, unknown>>) {
	const asked: string[] = [];
	const client: Client = {
		ask: ({ address }: Question) => {
			asked.push(address);
			const answer = answers[address.replace(BASE, '')];
			return Promise.resolve(
				answer === undefined
					? { status: 404, text: 'Not Found', sha256: 'x' }
					: { status: 200, text: JSON.stringify(answer), sha256: 'x' },
			);
		},
	};
	return { client, asked };
}
const DATA = '/data/kpi/N00945/municipality/0000,0114,0180,1280,1480';
const fetching = (first: unknown, others: Readonly<Record<string, unknown>> = {}) => {
	const { client, asked } = answering({ [DATA]: first, ...others });
	return { fetched: kolada(BASE).fetch('N00945', wanted, client), asked };
};

describe('figures of Kolada', () => {
	// Recorded by others: rKolada's own data, /v3/data/kpi/N00945/municipality/0180,1480,1280, by 2026-03-23.
	it('are those that others have recorded, with the status "" and a period that is a number', async () => {
		const { fetched } = fetching({
			values: [
				row('0180', 2000, 31.32959689),
				row('1280', 2000, 28.36722648),
				row('1480', 2001, 34.348832),
			],
		});
		const { series } = await fetched;
		expect([...series].map(([year, places]) => [year, [...places]])).toEqual([
			[
				2000,
				[
					['0180', { value: 31.32959689 }],
					['1280', { value: 28.36722648 }],
				],
			],
			[2001, [['1480', { value: 34.348832 }]]],
		]);
	});

	it('go over to the next page, by either name, whole or as a part of an address', async () => {
		const { fetched, asked } = fetching(
			{ values: [row('0180', 2000, 1)], next_url: `${BASE}${DATA}?page=2` },
			{
				[`${DATA}?page=2`]: {
					values: [row('0180', 2001, 2)],
					next_url: null,
					next_page: `?page=3`,
				},
				[`${DATA}?page=3`]: { values: [row('0180', 2002, 3)] },
			},
		);
		expect([...(await fetched).series.keys()]).toEqual([2000, 2001, 2002]);
		expect(asked).toHaveLength(3);
	});

	it.each([
		['that leads back', () => `${BASE}${DATA}`],
		['that never ends', (page: number) => `?page=${page + 1}`],
	])('are refused where there is a next page %s', async (_, next) => {
		let page = 0;
		const client: Client = {
			ask: () => {
				page += 1;
				return Promise.resolve({
					status: 200,
					text: JSON.stringify({ values: [], next_url: next(page) }),
					sha256: 'x',
				});
			},
		};
		await expect(kolada(BASE).fetch('N00945', wanted, client)).rejects.toThrow(
			/found pages without an end .*, expected at most 50, each once$/,
		);
	});

	it('are refused where the next page is gone, and not taken without it', async () => {
		const { fetched } = fetching({ values: [row('0180', 2000, 1)], next_url: '?page=2' });
		await expect(fetched).rejects.toThrow(
			`${BASE}${DATA}?page=2: found no such page (HTTP 404), expected the one that ${BASE}${DATA} names as its next`,
		);
	});

	it('are refused where the next page is elsewhere', async () => {
		const { fetched } = fetching({ values: [], next_url: 'https://elsewhere.example/v3' });
		await expect(fetched).rejects.toThrow(/found a next page at elsewhere\.example/);
	});

	it('leave out groups, regions, single sexes and what is deleted', () => {
		const rows = [
			row('G114418', 2000, 1, { count: 4 }),
			row('0010', 2000, 1),
			row('0114', 2000, 1, { gender: 'K' }),
			row('0114', 2000, 1, { isdeleted: true }),
			row('0114', 2000, 1, { is_deleted: 1 }),
			row('0000', 2000, 7),
		];
		expect(koladaReadings(rows, 'x', 'N00945', wanted)).toMatchObject([
			{ place: '00', value: { value: 7 } },
		]);
	});

	it.each([
		['Missing', 'missing'],
		['Private', 'suppressed'],
		['Privacy', 'suppressed'],
		['Not applicable', 'not-applicable'],
		['', 'unknown'],
	])('keep the reason of a value that is null: "%s" is %s', (status, missing) => {
		const rows = [row('0114', 2000, null, { status })];
		expect(koladaReadings(rows, 'x', 'N00945', wanted)).toMatchObject([{ value: { missing } }]);
	});

	it('take a period that is text, as version 2 had it', () => {
		const rows = [row('0114', '2000', 1)];
		expect(koladaReadings(rows, 'x', 'N00945', wanted)).toMatchObject([{ year: 2000 }]);
	});

	it.each<[string, object, RegExp]>([
		['a value as text', row('0114', 2000, '33.1'), /^x:1: found a row .*values\.0\.value/],
		[
			'a municipality that there is none of',
			row('0199', 2000, 1),
			/^x:1: found municipality "0199"/,
		],
		['another KPI', { ...row('0114', 2000, 1), kpi: 'N1' }, /^x:1: found a row of "N1"/],
		[
			'a value with a reason',
			row('0114', 2000, 1, { status: 'Missing' }),
			/found value 1 with status "Missing"/,
		],
		[
			'a status that is not known',
			row('0114', 2000, null, { status: 'Secret' }),
			/status "Secret"/,
		],
		['no list of values', { kpi: 'N00945', municipality: '0114', period: 2000 }, /values/],
	])('are refused with %s', (_, found, message) => {
		expect(() => koladaReadings([found], 'x', 'N00945', wanted)).toThrow(message);
	});

	it('are refused where a row stands twice', async () => {
		const { fetched } = fetching({ values: [row('0180', 2000, 1), row('0180', 2000, 1)] });
		await expect(fetched).rejects.toThrow(/found "0180" in 2000 a second time/);
	});

	it('are none where the list is empty or not found, and no list is no answer', async () => {
		expect((await fetching({ values: [] }).fetched).series.size).toBe(0);
		expect((await fetching(undefined).fetched).series.size).toBe(0);
		await expect(fetching({ rows: [] }).fetched).rejects.toThrow(/without a list "values"/);
	});

	it('are asked for by 25 places at most, and have the years that are wanted', async () => {
		const many = new Set(
			Array.from({ length: 60 }, (_, n) => String(1100 + n)).filter(isMunicipalityCode),
		);
		const { client, asked } = answering({});
		await kolada(BASE).fetch('N00945', { ...wanted, codes: many }, client);
		expect(asked.map((address) => address.split('/').at(-1)?.split(',').length)).toEqual([
			25, 25, 11,
		]);
		const rows = [row('0114', 2014, 1), row('0114', 2015, 2)];
		expect(koladaReadings(rows, 'x', 'N00945', { ...wanted, from: 2015 })).toHaveLength(1);
	});
});

describe('what Kolada says of a KPI', () => {
	// Recorded by others, very probably: nordicintel-harvest's cases of 2026-09.
	it('has its title without the note that it has ended, and its unit', async () => {
		const { client } = answering({
			'/kpi/N60988,N07909,N99999': {
				values: [
					{ id: 'N60988', title: 'Deltagande i kultur, andel (%) (-2024)', publ_period: null },
					{
						id: 'N07909',
						title: 'Fastighetspris småhus, kr/kvm',
						publ_period: 2026,
						has_ou_data: 0,
					},
				],
			},
		});
		const found = await kolada(BASE).describe(['N60988', 'N07909', 'N99999'], client);
		expect([...found]).toEqual([
			[
				'N60988',
				{
					title: 'Deltagande i kultur, andel (%) (-2024)',
					name: 'Deltagande i kultur, andel (%)',
					unit: { kind: '%', per: null },
					ended: 2024,
				},
			],
			[
				'N07909',
				{
					title: 'Fastighetspris småhus, kr/kvm',
					name: 'Fastighetspris småhus, kr/kvm',
					unit: { kind: 'kr', per: null },
					ended: null,
				},
			],
		]);
	});

	it('is asked for 25 at a time', async () => {
		const { client, asked } = answering({});
		await kolada(BASE).describe(
			Array.from({ length: 30 }, (_, n) => `N${n}`),
			client,
		);
		expect(asked.map((address) => address.split(',').length)).toEqual([25, 5]);
	});
});

describe('any rows', () => {
	const cell = fc.record({
		gender: fc.constantFrom('T', 'K', 'M'),
		value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
		status: fc.constantFrom('', 'Missing', 'Private', 'Privacy', 'Not applicable', 'Other'),
		isdeleted: fc.boolean(),
	});
	const rows = fc.array(
		fc.record({
			kpi: fc.constant('N00945'),
			municipality: fc.constantFrom('0000', '0114', '0180', '0010', 'G12', '0199'),
			period: fc.integer({ min: 1990, max: 2030 }),
			values: fc.array(cell, { maxLength: 3 }),
		}),
	);

	it('are read value by value as they stand, or refused: never made up, never taken for another place', () => {
		fc.assert(
			fc.property(rows, (given) => {
				let readings;
				try {
					readings = koladaReadings(given, 'x', 'N00945', wanted);
				} catch (error) {
					expect(String(error)).toMatch(/^DataError: x:\d+: found /);
					return;
				}
				for (const { place, year, value, line } of readings) {
					const from = given[line - 1];
					expect(from?.period).toBe(year);
					expect(from?.municipality).toBe(place === '00' ? '0000' : place);
					const cells = from?.values.filter(
						({ gender, isdeleted }) => gender === 'T' && !isdeleted,
					);
					if ('value' in value)
						expect(cells?.some((cell) => cell.value === value.value && cell.status === '')).toBe(
							true,
						);
					else expect(REASONS).toContain(value.missing);
				}
			}),
		);
	});

	it('of any shape at all end in a sentence', () => {
		fc.assert(
			fc.property(fc.array(fc.jsonValue()), (given) => {
				try {
					koladaReadings(given, 'x', 'N00945', wanted);
				} catch (error) {
					expect(String(error)).toMatch(/^DataError: x:\d+: found /);
				}
			}),
		);
	});
});
