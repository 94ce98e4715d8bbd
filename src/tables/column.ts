import { z } from 'zod';
import { addressField, keysField, PATTERN, textField, type Field } from './field.ts';
import type { Localized } from './locale.ts';
import { listOf, oneOf as oneOfCell, optionalWords, slug, webAddress, words } from './cell.ts';

/**
 * The columns of our tables. A column is a schema that reads the text of its cell, and carries what the
 * column is for those who read the table elsewhere, so that both are said once.
 */

/** What a column is. */
export interface Meaning extends Field {
	/** What whoever sends in a row is to write, in short. */
	readonly help?: Localized;
	/** What it is called where its corrections are told. */
	readonly called?: Localized;
}

const meanings = z.registry<Meaning>();

/** A column that is read as `cell` does. */
export function column<Cell extends z.ZodType>(cell: Cell, meaning: Meaning): Cell {
	// The same reader serves many columns: each has its own copy, which the registry knows apart.
	const copy = cell.clone();
	// Under its plainest type: of a generic one the registry cannot tell what meaning it takes.
	const plain: z.ZodType = copy;
	meanings.add(plain, meaning);
	return copy;
}

/** @throws Error for a schema that is no column */
export function meaningOf(cell: z.core.$ZodType): Meaning {
	const meaning = meanings.get(cell);
	if (meaning === undefined) throw new Error('a cell of a table without a meaning: use column()');
	return meaning;
}

/** What whoever sends in a row is to write. @throws Error where a column has nothing of the kind */
export function helpOf(cell: z.core.$ZodType): Localized {
	const { help, description } = meaningOf(cell);
	if (help === undefined) throw new Error(`no help for the column "${description}"`);
	return help;
}

/** What a column is called where its corrections are told. @throws Error where it has no such name */
export function nameOf(cell: z.core.$ZodType): Localized {
	const { called, description } = meaningOf(cell);
	if (called === undefined) throw new Error(`no name for the column "${description}"`);
	return called;
}

/** More of what a column is. */
export type More = Pick<Meaning, 'help' | 'called'>;

/** The id of what the row tells of, as it stands in addresses. */
export const id = (description: string, more: More = {}): typeof slug =>
	column(slug, { ...textField(description, PATTERN.id), ...more });

/** Text that must be there. */
export const text = (description: string, more: More = {}): typeof words =>
	column(words, { ...textField(description), ...more });

/** Text, or nothing. */
export const optionalText = (description: string, more: More = {}): typeof optionalWords =>
	column(optionalWords, { type: 'string', description, ...more });

/** One of a few words. */
export const oneOf = <const Choices extends readonly string[]>(
	description: string,
	choices: Choices,
	more: More = {},
) =>
	column(oneOfCell(choices), {
		type: 'string',
		description,
		constraints: { required: true, enum: choices },
		...more,
	});

/** Some of a few words. */
export const someOf = <const Choices extends readonly string[]>(
	description: string,
	choices: Choices,
	more: More = {},
) => column(listOf(choices), { ...keysField(description), ...more });

/** An address on the open web. */
export const address = (description: string, more: More = {}): typeof webAddress =>
	column(webAddress, { ...addressField(description), ...more });

/** A number or a year: its cell says which are taken, and whether it may be empty. */
export const number = <Cell extends z.ZodType>(
	cell: Cell,
	type: 'integer' | 'number',
	description: string,
	more: More = {},
): Cell => column(cell, { type, description, ...more });
