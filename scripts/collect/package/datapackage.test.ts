import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DATA, dataFiles } from '../../read/data-files.ts';
import { describe as packageText } from './describe.ts';

const RELEASE = '2026-11-23';

const schema = z.object({
	fields: z.array(
		z.object({
			name: z.string(),
			constraints: z
				.object({
					required: z.boolean(),
					pattern: z.string(),
					enum: z.array(z.string()),
					minimum: z.number(),
					maximum: z.number(),
				})
				.partial()
				.optional(),
		}),
	),
	primaryKey: z.array(z.string()),
	foreignKeys: z
		.array(
			z.object({
				fields: z.tuple([z.string()]),
				reference: z.object({ resource: z.string(), fields: z.tuple([z.string()]) }),
			}),
		)
		.default([]),
});

const packageOf = z.object({
	$schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
	version: z.literal(RELEASE),
	resources: z.array(
		z.object({
			name: z.string().regex(/^[a-z0-9-]+$/),
			path: z.string(),
			bytes: z.number(),
			hash: z.string(),
			schema: schema.optional(),
		}),
	),
});

const described = packageText(dataFiles(DATA, new Map()), RELEASE);
const { resources } = packageOf.parse(JSON.parse(described));

const row = z.record(z.string(), z.unknown());

/** The rows of a resource, whatever its format. */
function rowsOf(path: string): Record<string, unknown>[] {
	const text = readFileSync(join(DATA, path), 'utf8');
	if (path.endsWith('.json')) return z.array(row).parse(JSON.parse(text));
	return Papa.parse<Record<string, unknown>>(text, { header: true, skipEmptyLines: true }).data;
}

const rows = new Map(
	resources.flatMap(({ name, path, schema }) => (schema ? [[name, rowsOf(path)]] : [])),
);
const tables = resources.flatMap(({ name, schema }) => (schema ? [{ name, schema }] : []));

describe('the data package', () => {
	test('is the same each time', () => {
		expect(packageText(dataFiles(DATA, new Map()), RELEASE)).toBe(described);
	});

	test('names each resource once', () => {
		expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
	});

	test('names the size of each file', () => {
		for (const { path, bytes } of resources) {
			expect(readFileSync(join(DATA, path)).length, path).toBe(bytes);
		}
	});

	test.each(tables)('has the columns of $name in their order', ({ name, schema }) => {
		for (const found of rows.get(name) ?? []) {
			expect(Object.keys(found)).toEqual(schema.fields.map((field) => field.name));
		}
	});

	test.each(tables)('has a key that tells the rows of $name apart', ({ name, schema }) => {
		const keys = (rows.get(name) ?? []).map((found) =>
			schema.primaryKey.map((field) => String(found[field])).join('|'),
		);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test.each(tables)('says of $name only what holds', ({ name, schema }) => {
		const faults = (rows.get(name) ?? []).flatMap((found, index) =>
			schema.fields
				.filter(({ name: field, constraints }) => {
					const value = found[field];
					if (value === '' || value === null || value === undefined) return constraints?.required;
					const text = typeof value === 'string' ? value : JSON.stringify(value);
					const { pattern, enum: words, minimum, maximum } = constraints ?? {};
					return (
						(pattern !== undefined && !new RegExp(`^(${pattern})$`).test(text)) ||
						(words !== undefined && !words.includes(text)) ||
						(minimum !== undefined && Number(text) < minimum) ||
						(maximum !== undefined && Number(text) > maximum)
					);
				})
				.map(({ name: field }) => `${name}, row ${index + 1}: ${field}`),
		);
		expect(faults).toEqual([]);
	});

	test.each(tables)('joins $name to rows that are there', ({ name, schema }) => {
		for (const { fields, reference } of schema.foreignKeys) {
			const known = new Set(
				(rows.get(reference.resource) ?? []).map((found) => found[reference.fields[0]]),
			);
			const lost = (rows.get(name) ?? [])
				.map((found) => found[fields[0]])
				.filter((key) => key !== null && key !== '' && !known.has(key));
			expect(lost, `${name}.${fields[0]}`).toEqual([]);
		}
	});
});
