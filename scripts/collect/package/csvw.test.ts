import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA, dataFiles } from '../../read/data-files.ts';
import { readPackage } from '../../read/package.ts';
import { CSVW, csvwOf } from './csvw-of.ts';

interface Described {
	readonly url: string;
	readonly tableSchema: {
		readonly columns: readonly { readonly name: string; readonly datatype: unknown }[];
		readonly primaryKey: readonly string[];
		readonly foreignKeys?: readonly { readonly reference: { readonly resource: string } }[];
	};
}

const committed = readFileSync(`${DATA}/${CSVW}`, 'utf8');
const { tables } = JSON.parse(committed) as { tables: readonly Described[] };
const headerOf = (path: string): readonly string[] =>
	(readFileSync(`${DATA}/${path}`, 'utf8').split('\n')[0] ?? '').trim().split(',');

describe('data/csv-metadata.json', () => {
	it('is what the tables give', () => {
		const { release } = readPackage('p.json', readFileSync(`${DATA}/datapackage.json`, 'utf8'));
		expect(csvwOf(dataFiles(DATA), release)).toBe(committed);
	});

	it('describes the columns of each table as they stand in it', () => {
		for (const { url, tableSchema } of tables) {
			const names = tableSchema.columns.map(({ name }) => name);
			expect(names, url).toEqual(headerOf(url));
			for (const key of tableSchema.primaryKey) expect(names, url).toContain(key);
		}
	});

	it('joins tables that it describes', () => {
		const urls = new Set(tables.map(({ url }) => url));
		for (const { tableSchema } of tables) {
			for (const { reference } of tableSchema.foreignKeys ?? []) {
				expect(urls).toContain(reference.resource);
			}
		}
	});

	it('holds figures to the bounds of their indicator', () => {
		const figures = tables.find(({ url }) => url === 'observations/unga-arbetslosa.csv');
		const value = figures?.tableSchema.columns.find(({ name }) => name === 'value');
		expect(value?.datatype).toEqual({ base: 'decimal', minimum: 0, maximum: 100 });
	});
});
