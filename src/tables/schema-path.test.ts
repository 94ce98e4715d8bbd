import { expect, it } from 'vitest';
import { isSchemaPath, schemaPath } from './schema-path.ts';

it.each([
	['index.json', 'schema/index.schema.json'],
	['sweden.topo.json', 'schema/sweden.topo.schema.json'],
	['indicators/unga-arbetslosa.json', 'schema/indicator.schema.json'],
	['indicators/<id>.json', 'schema/indicator.schema.json'],
])('the schema of %s is %s', (path, schema) => {
	expect(schemaPath(path)).toBe(schema);
	expect(isSchemaPath(schema)).toBe(true);
	expect(isSchemaPath(path)).toBe(false);
});
