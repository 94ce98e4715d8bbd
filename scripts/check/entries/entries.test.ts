import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readAcceptedEntries } from '../../read/accepted-entries.ts';
import { readPackage } from '../../read/package.ts';
import { entriesIn, isByHand, type TableEntries } from '../../read/table-entries.ts';
import { checkEntries } from './check-entries.ts';
import { acceptedEntriesText, entryChanges, type EntryTables } from './entry-changes.ts';
import { entryLines, heldEntries } from './entry-lines.ts';
import { HELD_FIELDS } from './held-fields.ts';

const FUNDS = 'id,code,targets,note\nale,1440,missbruk,Ett\nbo,1441,,"Två, tre"\n';
const LIST = [
	{ id: 'x', name: { sv: 'n', en: 'm' }, range: [0, 1], midpoint: null },
	{ id: 'y', name: { sv: 'o', en: 'p' }, range: [0, 2], midpoint: 0 },
];

const tablesOf = (funds = FUNDS, list: unknown = LIST): EntryTables =>
	new Map([
		['funds/funds.csv', entriesIn('funds/funds.csv', funds, ['id'])],
		['indicators.json', entriesIn('indicators.json', JSON.stringify(list, null, 1), ['id'])],
	]);
const accepted = readAcceptedEntries('a.json', acceptedEntriesText(tablesOf()));
const changed = (tables: EntryTables) => entryChanges(accepted, tables);

describe('rows and entries as text', () => {
	it('are known by their keys, with what stands in each other field, and its line', () => {
		const rows = entriesIn('t.csv', 'a,b,c\n1,x,\n1,y,z\n', ['a', 'b']);
		expect([...rows]).toEqual([
			['1, x', { fields: {}, place: { file: 'data/t.csv', line: 2 } }],
			['1, y', { fields: { c: 'z' }, place: { file: 'data/t.csv', line: 3 } }],
		]);
		expect(tablesOf().get('indicators.json')?.get('y')).toEqual({
			fields: { 'name.sv': 'o', 'name.en': 'p', range: '[0,2]', midpoint: '0' },
			place: { file: 'data/indicators.json', line: 14 },
		});
	});

	it('are the same however they are written', () => {
		const other = FUNDS.replaceAll('\n', '\r\n').replace('ale', '"ale"');
		expect(changed(tablesOf(`\uFEFF${other}`))).toEqual([]);
		const list = JSON.stringify(LIST.map(({ id, ...rest }) => ({ ...rest, id })));
		expect(changed(tablesOf(FUNDS, JSON.parse(list)))).toEqual([]);
	});
});

describe('the difference from what was accepted', () => {
	it('is told field by field, with what is new and gone', () => {
		const changes = changed(
			tablesOf('id,code,targets,note\nale,1440,,Tre\nce,1442,,x\n', [LIST[0]]),
		);
		expect(entryLines(changes)).toEqual([
			'funds/funds.csv: 1 new, 1 changed, 1 gone',
			'    ale, note: Ett → Tre',
			'    ale, targets: missbruk → nothing',
			'    ce: new',
			'    bo: gone',
			'indicators.json: 1 gone',
			'    y: gone',
		]);
		expect(heldEntries(changes)).toEqual([
			'data/funds/funds.csv:2: targets of "ale": found nothing, expected missbruk, as last accepted',
			'data/funds/funds.csv: found no "bo", expected all that there were',
			'data/indicators.json: found no "y", expected all that there were',
		]);
	});

	it('is held once for each field, with how many rows it is', () => {
		const list = LIST.map((entry) => ({ ...entry, range: [0, 9], midpoint: 5 }));
		expect(heldEntries(changed(tablesOf(FUNDS, list)))).toEqual([
			'data/indicators.json:2: range of "x": found [0,9], expected [0,1], as last accepted (and 1 more)',
			'data/indicators.json:2: midpoint of "x": found 5, expected nothing, as last accepted (and 1 more)',
		]);
	});

	it('stops the build, whatever it is of', () => {
		const check = (tables: EntryTables) => () => {
			checkEntries({ entries: tables, acceptedEntries: accepted });
		};
		expect(check(tablesOf())).not.toThrow();
		expect(check(tablesOf(FUNDS.replace('Ett', 'Ettan')))).toThrow(
			'data/funds/funds.csv:2: note of "ale": found Ettan, expected Ett, as last accepted (data/accepted-entries.json); if the change is meant, run "npm run data:package"',
		);
		expect(check(tablesOf(`${FUNDS}ce,1442,,x\n`))).toThrow(
			'data/funds/funds.csv:4: found "ce", expected no such row, as last accepted',
		);
		expect(check(new Map())).toThrow('data/funds/funds.csv: found no "ale", expected it');
	});

	it('is not read from a text that the program did not write', () => {
		expect(() => readAcceptedEntries('a.json', '{"t.csv":{"k":{"f":7}}}')).toThrow(
			'a.json: t.csv, k, f: found it otherwise, expected it as "npm run data:package" writes it',
		);
	});
});

describe('the data as committed', () => {
	const described = z.object({
		resources: z.array(
			z.object({
				path: z.string(),
				schema: z.object({ fields: z.array(z.object({ name: z.string() })) }).optional(),
			}),
		),
	});
	const text = readFileSync('data/datapackage.json', 'utf8');
	const { resources } = described.parse(JSON.parse(text));
	let tables: ReadonlyMap<string, TableEntries>;
	beforeAll(() => {
		tables = new Map(
			[...readPackage('p.json', text).resources].flatMap(([path, { schema }]) =>
				schema === undefined || !isByHand(path)
					? []
					: [[path, entriesIn(path, readFileSync(`data/${path}`, 'utf8'), schema.primaryKey)]],
			),
		);
	}, 240_000);

	it('have every row known by its key', () => {
		for (const [path, { rows }] of readPackage('p.json', text).resources) {
			if (tables.has(path)) expect(tables.get(path)?.size, path).toBe(rows);
		}
		expect(tables.size).toBeGreaterThan(15);
	});

	it('have every field that is held, and no change of one passes', () => {
		// A table may have no row yet: nothing has had to be corrected. One is made for it.
		const rowIn = (path: string): TableEntries =>
			new Map([['made', { fields: { any: 'x' }, place: { file: `data/${path}`, line: 2 } }]]);
		const filled = new Map(
			[...tables].map(([path, entries]) => [path, entries.size > 0 ? entries : rowIn(path)]),
		);
		const committed = readAcceptedEntries('a.json', acceptedEntriesText(filled));
		for (const [path, fields] of Object.entries(HELD_FIELDS)) {
			const columns = resources.find((resource) => resource.path === path)?.schema?.fields ?? [];
			const entries = filled.get(path) ?? new Map<string, never>();
			const [first] = entries;
			if (first === undefined) throw new Error(`no table ${path}`);
			const [key, entry] = first;
			for (const field of fields) {
				expect(
					columns.map(({ name }) => name),
					path,
				).toContain(field);
				const spoilt = { ...entry, fields: { ...entry.fields, [field]: 'something else' } };
				const changes = entryChanges(
					committed,
					new Map([...filled, [path, new Map([...entries, [key, spoilt]])]]),
				);
				expect(heldEntries(changes), `${path} ${field}`).not.toEqual([]);
			}
		}
	});
});
