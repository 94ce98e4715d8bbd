import { describe, expect, it } from 'vitest';
import { indicators } from '../indicators.ts';
import { sources } from '../sources.ts';
import { columnsOf } from '../table.ts';
import { indicator } from './indicator-entry.ts';
import { jsonSchema, type JsonSchema } from './json-schema.ts';
import { API_SCHEMAS, schemaOf } from './schemas.ts';
import { source } from './series-source.ts';

const ADDRESS = 'https://example.org/api/v1/schema/any.schema.json';

/** Every part of a schema that describes a field, by the path to it. */
function fieldsIn(node: unknown, path: string): readonly (readonly [string, JsonSchema])[] {
	if (typeof node !== 'object' || node === null) return [];
	const own = 'properties' in node ? Object.entries(node.properties as object) : [];
	return [
		...own.map(([name, field]) => [`${path}.${name}`, field as JsonSchema] as const),
		...Object.entries(node).flatMap(([name, part]) => fieldsIn(part, `${path}/${name}`)),
	];
}

describe.each([...API_SCHEMAS])('the schema of %s', (path, schema) => {
	const written = jsonSchema(schema, ADDRESS);

	it('names the file and says what it is', () => {
		expect(written.title).toBe(path);
		expect(written.description).toMatch(/^[A-Z].*\.$/);
		expect(written.$id).toBe(ADDRESS);
		expect(written.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
	});

	it('describes every field, in a sentence', () => {
		const fields = fieldsIn(written, '');
		expect(fields.length).toBeGreaterThan(0);
		for (const [field, { description }] of fields) {
			expect(description, field).toMatch(/^\S.*\.$/s);
		}
	});

	it('says of every field that can be null what null means', () => {
		for (const [field, part] of fieldsIn(written, '')) {
			const isNullable = [part.type, ...(part.anyOf ?? []).map((each) => each.type)]
				.flat()
				.includes('null');
			if (isNullable) expect(part.description, field).toMatch(/null|""/);
		}
	});

	it('writes what many fields share in one place, and beside a reference what a field means', () => {
		for (const [field, part] of fieldsIn(written, '')) {
			if (part.$ref !== undefined)
				expect(Object.keys(part).sort(), field).toEqual(['$ref', 'description']);
		}
	});

	it('is the same each time, and holds no bound that all numbers keep', () => {
		const text = JSON.stringify(written);
		expect(JSON.stringify(jsonSchema(schema, ADDRESS))).toBe(text);
		expect(text).not.toContain(String(Number.MAX_SAFE_INTEGER));
	});
});

it.each([
	['an indicator', indicator.shape, columnsOf(indicators)],
	['a source', source.shape, columnsOf(sources)],
])('says of %s what stands in data/, field by field, in that order', (_, shape, columns) => {
	expect(Object.keys(shape)).toEqual(columns);
});

it('is one for all files of figures, and none for what is no JSON of the API', () => {
	expect(schemaOf('indicators/unga-arbetslosa.json')).toBe(API_SCHEMAS.get('indicators/<id>.json'));
	expect(schemaOf('need/missbruk.csv')).toBeUndefined();
	expect(schemaOf('schema/need.schema.json')).toBeUndefined();
});
