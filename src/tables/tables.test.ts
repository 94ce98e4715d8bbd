import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { column, helpOf, id, meaningOf, nameOf, oneOf, text } from './column.ts';
import { DATA_FILES } from './data-files.ts';
import { fundSources } from './fund-sources.ts';
import { funds } from './funds.ts';
import { observations } from './observations.ts';
import { cellsOf, columnsOf, neededOf, type Table } from './table.ts';

const OBSERVED = observations({
	id: 'unga-arbetslosa',
	title: { sv: 't', en: 't' },
	description: { sv: 'd', en: 'd' },
	range: [0, 100],
	sources: [],
});

const TABLES: readonly Table[] = [
	...DATA_FILES.flatMap((file) => ('row' in file ? [file] : [])),
	OBSERVED,
];

describe.each(TABLES)('the table $path', ({ row, key, joins = [], title, description }) => {
	it('says of each column what it means', () => {
		for (const [name, cell] of cellsOf({ row })) {
			expect(meaningOf(cell).description, name).not.toBe('');
		}
	});

	it('is told in both languages', () => {
		for (const said of [title, description]) {
			expect(said.sv).not.toBe('');
			expect(said.en).not.toBe('');
		}
	});

	it('has a key of its own columns', () => {
		expect(columnsOf({ row })).toEqual(expect.arrayContaining([...key]));
		expect(key.length).toBeGreaterThan(0);
	});

	it('joins columns to the keys of other tables', () => {
		for (const { column: own, table, key: other } of joins) {
			expect(columnsOf({ row })).toContain(own);
			expect(TABLES.find(({ name }) => name === table)?.key, table).toContain(other);
		}
	});

	it('takes nothing in a column that can do without, and never in one that cannot', () => {
		const empty = row.safeParse(Object.fromEntries(columnsOf({ row }).map((name) => [name, ''])));
		const refused = new Set(empty.error?.issues.map(({ path }) => path[0]));
		for (const name of neededOf({ row })) expect(refused).toContain(name);
	});
});

const ADDRESSES = TABLES.flatMap((table) =>
	[...cellsOf(table)].flatMap(([column, cell]) =>
		/(^|_)url$/.test(column) ? [{ table: table.name, column, cell }] : [],
	),
);

it('has an address wherever a source is named', () => {
	expect(ADDRESSES.length).toBeGreaterThan(7);
});

it.each(ADDRESSES)(
	'takes in $table.$column no address that a reader should not follow',
	({ cell }) => {
		expect(z.safeParse(cell, 'https://example.org/a').success).toBe(true);
		for (const bad of [
			'javascript:alert(1)',
			'data:text/html,1',
			'http://127.0.0.1/',
			'https://user:word@example.org/',
			'example.org',
		]) {
			expect(z.safeParse(cell, bad).success, bad).toBe(false);
		}
	},
);

it('names every table and file once', () => {
	for (const part of ['name', 'path'] as const) {
		const names = DATA_FILES.map((file) => file[part]);
		expect(new Set(names).size).toBe(names.length);
	}
});

it('holds the values of an indicator to its range', () => {
	expect(
		new Map(cellsOf(OBSERVED).map(([name, cell]) => [name, meaningOf(cell).constraints])).get(
			'value',
		),
	).toEqual({ minimum: 0, maximum: 100 });
});

describe('a column', () => {
	it('is known apart from others that are read alike', () => {
		const row = z.object({ a: text('First'), b: text('Second') });
		expect(meaningOf(row.shape.a).description).toBe('First');
		expect(meaningOf(row.shape.b).description).toBe('Second');
	});

	it('is read as its cell is, with the same words for what it expected', () => {
		const row = z.object({ id: id('Id'), status: oneOf('Status', ['on', 'off']) });
		const { error } = row.safeParse({ id: 'Å', status: 'x' });
		expect(error?.issues.map(({ message }) => message)).toEqual([
			'lower-case letters a–z, digits and hyphens',
			'one of on, off',
		]);
		expect(row.parse({ id: 'a', status: 'on' })).toEqual({ id: 'a', status: 'on' });
	});

	it('says what is lacking where it has no meaning, help or name', () => {
		expect(() => meaningOf(z.string())).toThrow('without a meaning');
		const plain = column(z.string(), { type: 'string', description: 'Plain' });
		expect(() => helpOf(plain)).toThrow('no help for the column "Plain"');
		expect(() => nameOf(plain)).toThrow('no name for the column "Plain"');
	});
});

it('tells a contributor what to write in each column that can be sent in', () => {
	for (const table of [funds, fundSources]) {
		for (const [, cell] of cellsOf(table)) {
			expect(helpOf(cell).sv).not.toBe('');
			expect(helpOf(cell).en).not.toBe('');
		}
	}
});

it('has a name for each column of the registry whose corrections are told', () => {
	for (const [, cell] of cellsOf(funds)) {
		expect(nameOf(cell).sv).not.toBe('');
		expect(nameOf(cell).en).not.toBe('');
	}
});
