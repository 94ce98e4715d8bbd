import { z } from 'zod';

/** A JSON Schema (draft 2020-12), as it is written. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * A field that is a column of a table is a copy of a copy: Zod writes out what it refers to all the same.
 * Beside a reference stands only what this one field means.
 */
function writtenOnce(jsonSchema: JsonSchema): void {
	for (const key of Object.keys(jsonSchema)) {
		if (key !== '$ref' && key !== 'description') Reflect.deleteProperty(jsonSchema, key);
	}
}

/**
 * What is true of our files and no promise to those who read them. Zod holds whole numbers to those that a
 * double keeps apart: true of all JSON. And we publish no field that we don't describe, but a later release
 * may have one more: who holds its files to a schema of today must not be stopped by it.
 */
function leaveOutOwn({ jsonSchema }: { readonly jsonSchema: JsonSchema }): void {
	if (jsonSchema.$ref !== undefined) writtenOnce(jsonSchema);
	if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
	if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
	if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}

/**
 * The JSON Schema of a file of the API.
 *
 * @param address where it will be published: its `$id`
 */
export function jsonSchema(schema: z.ZodType, address: string): JsonSchema {
	const { $schema, title, description, ...rest } = z.toJSONSchema(schema, {
		override: leaveOutOwn,
	});
	return {
		...($schema === undefined ? {} : { $schema }),
		$id: address,
		...(title === undefined ? {} : { title }),
		...(description === undefined ? {} : { description }),
		$comment:
			'Of the files of this release. Fields may be added without a new version of the API; none is changed or removed.',
		...rest,
	};
}
