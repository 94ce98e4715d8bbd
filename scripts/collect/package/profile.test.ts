import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DATA } from '../../read/data-files.ts';

/*
 * Version 2 of the Data Package standard (datapackage.org/standard), which the package names by "$schema", in our
 * own words: no package of npm holds its profile, and tests fetch nothing. Properties of our own are let pass,
 * as the standard does.
 */

/** Relative, with "/" between, and not out of the folder; or on the web. */
const path = z
	.string()
	.regex(/^(?:https?:\/\/\S+|(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+)$/, 'a path within the package');
const license = z
	.looseObject({ name: z.string().optional(), path: path.optional(), title: z.string().optional() })
	.refine(({ name, path: at }) => name !== undefined || at !== undefined, 'a name or a path');
const source = z
	.looseObject({
		title: z.string().optional(),
		path: path.optional(),
		email: z.email().optional(),
		version: z.string().optional(),
	})
	.refine((each) => Object.keys(each).length > 0, 'something of a source');
const contributor = z.looseObject({
	title: z.string().optional(),
	givenName: z.string().optional(),
	familyName: z.string().optional(),
	path: path.optional(),
	email: z.email().optional(),
	// Several since version 2; "role" is of version 1.
	roles: z.array(z.string()).min(1).optional(),
	role: z.never().optional(),
});

const NUMERIC = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const CONSTRAINTS: Readonly<Record<string, readonly string[]>> = {
	string: ['minLength', 'maxLength', 'pattern'],
	integer: NUMERIC,
	number: NUMERIC,
	year: NUMERIC,
	date: NUMERIC,
	boolean: [],
	object: ['minLength', 'maxLength', 'jsonSchema'],
	array: ['minLength', 'maxLength', 'jsonSchema'],
	any: [],
};
const FORMATS: Readonly<Record<string, RegExp>> = {
	string: /^(?:default|email|uri|binary|uuid)$/,
	date: /^(?:default|any|.*%.*)$/,
};
const field = z
	.looseObject({
		name: z.string().min(1),
		type: z.enum([
			'string',
			'integer',
			'number',
			'year',
			'date',
			'boolean',
			'object',
			'array',
			'any',
		]),
		title: z.string().optional(),
		description: z.string().optional(),
		format: z.string().optional(),
		constraints: z
			.looseObject({
				required: z.boolean().optional(),
				unique: z.boolean().optional(),
				enum: z.array(z.unknown()).min(1).optional(),
				pattern: z.string().optional(),
				minLength: z.int().min(0).optional(),
				maxLength: z.int().min(0).optional(),
			})
			.optional(),
	})
	.superRefine(({ type, format, constraints = {} }, context) => {
		const allowed = ['required', 'unique', 'enum', ...(CONSTRAINTS[type] ?? [])];
		for (const name of Object.keys(constraints)) {
			if (!allowed.includes(name)) context.addIssue(`a ${type} has no constraint ${name}`);
		}
		if (format !== undefined && !(FORMATS[type] ?? /^default$/).test(format)) {
			context.addIssue(`a ${type} has no format ${format}`);
		}
		const { pattern } = constraints;
		if (pattern !== undefined) expect(() => new RegExp(pattern)).not.toThrow();
	});
// Arrays since version 2, of one name too.
const names = z.array(z.string()).min(1);
const schema = z
	.looseObject({
		fields: z.array(field).min(1),
		primaryKey: names.optional(),
		uniqueKeys: z.array(names).min(1).optional(),
		foreignKeys: z
			.array(
				z.looseObject({
					fields: names,
					reference: z.looseObject({ resource: z.string().optional(), fields: names }),
				}),
			)
			.min(1)
			.optional(),
		missingValues: z.array(z.string()).optional(),
	})
	.superRefine(({ fields, primaryKey = [], foreignKeys = [] }, context) => {
		const own = fields.map(({ name }) => name);
		if (new Set(own).size !== own.length) context.addIssue('fields with the same name');
		for (const key of [...primaryKey, ...foreignKeys.flatMap((each) => each.fields)]) {
			if (!own.includes(key)) context.addIssue(`a key of no field: ${key}`);
		}
		for (const { fields: from, reference } of foreignKeys) {
			if (from.length !== reference.fields.length) context.addIssue('keys of other lengths');
		}
	});
const resource = z
	.looseObject({
		name: z.string().min(1),
		path: z.union([path, z.array(path).min(1)]).optional(),
		data: z.unknown().optional(),
		type: z.literal('table').optional(),
		// Of version 1.
		profile: z.never().optional(),
		title: z.string().optional(),
		description: z.string().optional(),
		format: z
			.string()
			.regex(/^[a-z0-9]+$/)
			.optional(),
		mediatype: z
			.string()
			.regex(/^.+\/.+$/)
			.optional(),
		encoding: z.string().optional(),
		bytes: z.int().min(0).optional(),
		hash: z
			.string()
			.regex(/^(?:[0-9a-f]{32}|[a-z0-9]+:[0-9a-f]+)$/)
			.optional(),
		sources: z.array(source).min(1).optional(),
		licenses: z.array(license).min(1).optional(),
		schema: z.union([schema, path]).optional(),
	})
	.superRefine((each, context) => {
		if ((each.path === undefined) === (each.data === undefined)) {
			context.addIssue('either a path or data');
		}
		if (each.type === 'table' && each.schema === undefined)
			context.addIssue('a table without a schema');
	});
const dataPackage = z
	.looseObject({
		$schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
		profile: z.never().optional(),
		name: z.string().regex(/^[a-z0-9._-]+$/),
		id: z.string().optional(),
		title: z.string(),
		description: z.string(),
		homepage: z.url().optional(),
		version: z.string(),
		created: z.iso.datetime({ offset: true }).optional(),
		keywords: z.array(z.string()).min(1).optional(),
		contributors: z.array(contributor).min(1),
		sources: z.array(source).min(1),
		licenses: z.array(license).min(1),
		resources: z.array(resource).min(1),
	})
	.superRefine(({ resources }, context) => {
		// Unique since version 2: by it other tables refer to a table.
		const own = new Map(resources.map((each) => [each.name, each]));
		if (own.size !== resources.length) context.addIssue('resources with the same name');
		for (const { name, schema: told } of resources) {
			if (typeof told !== 'object') continue;
			for (const { reference } of told.foreignKeys ?? []) {
				const other = reference.resource === undefined ? told : own.get(reference.resource)?.schema;
				const fields = typeof other === 'object' ? other.fields.map((each) => each.name) : [];
				if (reference.fields.some((key) => !fields.includes(key))) {
					context.addIssue(`${name} refers to what is not there: ${JSON.stringify(reference)}`);
				}
				// To itself a table refers without its name, since version 2.
				if (reference.resource === name) context.addIssue(`${name} refers to itself by name`);
			}
		}
	});

const text = readFileSync(join(DATA, 'datapackage.json'), 'utf8');
type Described = z.infer<typeof dataPackage>;
const described = (): Described => JSON.parse(text) as Described;
const faults = (content: unknown): readonly string[] =>
	dataPackage
		.safeParse(content)
		.error?.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`) ?? [];

describe('the description of the data', () => {
	it('is one of version 2 of the standard, as it says', () => {
		expect(faults(described())).toEqual([]);
	});

	it.each<[string, (content: Described) => unknown]>([
		['no resources', (content) => ({ ...content, resources: [] })],
		['a name with a space', (content) => ({ ...content, name: 'a b' })],
		[
			'the role of version 1',
			(content) => ({ ...content, contributors: [{ title: 'A', role: 'author' }] }),
		],
		[
			'a resource twice',
			({ resources, ...content }) => ({ ...content, resources: [...resources, ...resources] }),
		],
		['a path out of the package', withFirst({ path: '../secret.csv' })],
		['no path', withFirst({ path: undefined })],
		['a table without a schema', withFirst({ schema: undefined })],
		['a checksum that is none', withFirst({ hash: 'sha256:?' })],
		[
			'a field twice',
			withSchema({
				fields: [
					{ name: 'code', type: 'string' },
					{ name: 'code', type: 'string' },
				],
			}),
		],
		['a type that there is none of', withSchema({ fields: [{ name: 'code', type: 'text' }] })],
		['a key of no field', withSchema({ primaryKey: ['kod'] })],
		['a key that is no list', withSchema({ primaryKey: 'code' })],
		[
			'a constraint of another type',
			withSchema({ fields: [{ name: 'code', type: 'string', constraints: { minimum: 1 } }] }),
		],
		[
			'a reference to no table',
			withSchema({
				foreignKeys: [{ fields: ['county'], reference: { resource: 'lan', fields: ['code'] } }],
			}),
		],
	])('would not be with %s', (_, spoil) => {
		expect(faults(spoil(described()))).not.toEqual([]);
	});
});

/** The first resource with something else in it. */
function withFirst(other: object) {
	return ({ resources: [first, ...rest], ...content }: Described): unknown => ({
		...content,
		resources: [{ ...first, ...other }, ...rest],
	});
}

/** Its schema with something else in it. */
function withSchema(other: object) {
	return (content: Described): unknown => {
		const own = content.resources[0]?.schema;
		return withFirst({ schema: { ...(typeof own === 'object' ? own : {}), ...other } })(content);
	};
}
