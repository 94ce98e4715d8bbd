import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DATA } from '../../read/data-files.ts';

/** What we use of the npm package `datapackage`, the reader of the Frictionless project; it has no types. */
interface Reader {
	readonly Package: {
		load(descriptor: object, options: { basePath: string; strict: boolean }): Promise<DataPackage>;
	};
}
interface DataPackage {
	readonly valid: boolean;
	readonly errors: readonly Error[];
	getResource(name: string): Resource;
}
interface Resource {
	/** Casts every row to the types of the schema, and holds it against keys and constraints. */
	read(options: { relations: boolean }): Promise<unknown[]>;
}
const reader = createRequire(import.meta.url)('datapackage') as Reader;

const descriptorOf = z.looseObject({
	resources: z.array(
		z.looseObject({
			name: z.string(),
			path: z.string(),
			format: z.string(),
			rows: z.number().optional(),
			schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string() })) }).optional(),
		}),
	),
});
const descriptor = descriptorOf.parse(
	JSON.parse(readFileSync(join(DATA, 'datapackage.json'), 'utf8')),
);
type Described = (typeof descriptor.resources)[number];

/**
 * A resource as the reader takes it: it knows version 1 of the standard, where a profile says that a
 * resource is a table, and rows in JSON stand in the description. Its columns are those of the schema.
 */
function forReader(resource: Described): object {
	const { schema, path, format, ...rest } = resource;
	if (schema === undefined) return resource;
	const table = { ...rest, schema, profile: 'tabular-data-resource' };
	if (format !== 'json') return { ...table, path, format };
	const rows = z
		.array(z.record(z.string(), z.unknown()))
		.parse(JSON.parse(readFileSync(join(DATA, path), 'utf8')));
	const header = schema.fields.map(({ name }) => name);
	return { ...table, data: [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))] };
}

const load = (): Promise<DataPackage> =>
	reader.Package.load(
		{ ...descriptor, resources: descriptor.resources.map(forReader) },
		{ basePath: DATA, strict: false },
	);

const tables = descriptor.resources.filter(({ schema }) => schema !== undefined);
const isObservations = ({ path }: Described): boolean => path.startsWith('observations/');
/** The tables of observations all have one schema: one of them is enough. */
const read = [
	...tables.filter((table) => !isObservations(table)),
	...tables.filter(isObservations).slice(0, 1),
];

// The version of the standard that the package names is tried in profile.test.ts.
describe('a reader of data packages', () => {
	test('finds the package valid by the profile that it knows, of version 1', async () => {
		const { valid, errors } = await load();
		expect(errors.map(({ message }) => message)).toEqual([]);
		expect(valid).toBe(true);
	});

	test('reads every row of a table of each kind, with keys and constraints', async () => {
		const found = await load();
		const counts = new Map<string, number>();
		for (const { name } of read) {
			const rows = await found.getResource(name).read({ relations: false });
			counts.set(name, rows.length);
		}
		expect(counts.get('municipalities')).toBe(290);
		for (const { name, rows } of read) expect(counts.get(name), name).toBe(rows);
	});

	test('finds the rows that rows refer to', async () => {
		const found = await load();
		for (const { name } of read) await found.getResource(name).read({ relations: true });
		expect(read.length).toBeGreaterThan(5);
	});
});
