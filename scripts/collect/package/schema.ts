/** A field of a table, as in Frictionless Table Schema v2. */
export interface Field {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number' | 'date' | 'array' | 'object';
	readonly description: string;
	readonly format?: string;
	readonly constraints?: {
		readonly required?: boolean;
		readonly unique?: boolean;
		readonly pattern?: string;
		readonly enum?: readonly string[];
		readonly minimum?: number;
		readonly maximum?: number;
	};
}

export interface ForeignKey {
	readonly fields: readonly string[];
	readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** What the columns of a table are, and how its rows are told apart and joined to others. */
export interface Schema {
	readonly fields: readonly Field[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys?: readonly ForeignKey[];
	readonly missingValues: readonly string[];
}

/** Shapes of text that several tables share. */
export const PATTERN = {
	municipality: '\\d{4}',
	/** "00" is the country. */
	place: '00|\\d{4}',
	county: '\\d{2}',
	holder: '\\d{2}|\\d{4}',
	group: '[ABC]\\d',
	/** A series at Kolada. */
	kolada: '[NU]\\d{5}',
	id: '[a-z0-9]+([-_][a-z0-9]+)*',
} as const;

/** Text that must be there. */
export const text = (name: string, description: string, pattern?: string): Field => ({
	name,
	type: 'string',
	description,
	constraints: pattern === undefined ? { required: true } : { required: true, pattern },
});

/** Text that may be empty. */
export const optionalText = (name: string, description: string): Field => ({
	name,
	type: 'string',
	description,
});

/** One of a few words. */
export const choice = (name: string, description: string, words: readonly string[]): Field => ({
	name,
	type: 'string',
	description,
	constraints: { required: true, enum: words },
});

export const optionalNumber = (
	name: string,
	type: 'integer' | 'number',
	description: string,
): Field => ({ name, type, description });

/**
 * Keys in one cell, with semicolons between; may be empty. Text with a pattern: the type `list` stands
 * in the words of Table Schema v2 but not in its profile, so that readers refuse the table.
 */
export const keys = (name: string, description: string): Field => ({
	name,
	type: 'string',
	description: `${description}, with semicolons between; may be empty`,
	constraints: { pattern: '[a-z0-9_-]+(;[a-z0-9_-]+)*' },
});

/** A key into another table. */
export const joins = (field: string, resource: string, key: string): ForeignKey => ({
	fields: [field],
	reference: { resource, fields: [key] },
});

/** An empty cell is missing, everywhere. */
export const schema = (
	fields: readonly Field[],
	primaryKey: readonly string[],
	foreignKeys: readonly ForeignKey[] = [],
): Schema => ({
	fields,
	primaryKey,
	...(foreignKeys.length === 0 ? {} : { foreignKeys }),
	missingValues: [''],
});
