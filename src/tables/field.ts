/** What a column is to whoever reads a table, as in Frictionless Table Schema v2; its name is that of the column. */
export interface Field {
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
	/** Of this site, in Swedish: from "/" to "/". */
	page: '/([a-z0-9-]+/)*',
} as const;

/** Text that must be there. */
export const textField = (description: string, pattern?: string): Field => ({
	type: 'string',
	description,
	constraints: pattern === undefined ? { required: true } : { required: true, pattern },
});

/** An address that must be there. */
export const addressField = (description: string): Field => ({
	...textField(description),
	format: 'uri',
});

/**
 * Several in one cell, with semicolons between; may be empty. Text with a pattern: the type `list` stands
 * in the words of Table Schema v2 but not in its profile, so that readers refuse the table.
 */
const joinedField = (description: string, one: string): Field => ({
	type: 'string',
	description: `${description}, with semicolons between; may be empty`,
	constraints: { pattern: `${one}(;${one})*` },
});

/** Keys in one cell. */
export const keysField = (description: string): Field => joinedField(description, '[a-z0-9_-]+');

/** Addresses of pages of this site in one cell. */
export const pagesField = (description: string): Field => joinedField(description, PATTERN.page);

/** A number that must be there. */
export const requiredField = (type: 'integer' | 'number' | 'date', description: string): Field => ({
	type,
	description,
	constraints: { required: true },
});

/** A text in both languages. */
export const bothField = (description: string): Field => ({
	type: 'object',
	description: `${description}; an object with "sv" and "en"`,
});

/** A list. */
export const severalField = (description: string): Field => ({ type: 'array', description });
