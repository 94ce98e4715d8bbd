/** How choices stand in the query of an address: what all pages that keep a choice there share. */

/** A part of an address that nothing answers to. */
export interface Unknown {
	readonly name: string;
	readonly value: string;
}

/** An address while its choices are read out of it. */
export interface Query {
	/**
	 * The value of a name as `parse` reads it; undefined where it is not given, or is given and not
	 * offered, which is told of in `unknown`. A name given twice counts once, by its first value.
	 */
	readonly read: <Value>(
		name: string,
		parse: (text: string) => Value | undefined,
	) => Value | undefined;
	/** All values of a name that stands once for each, "?kommun=0581&kommun=0580", as a form writes it. */
	readonly readAll: <Value>(
		name: string,
		parse: (text: string) => Value | undefined,
	) => readonly Value[];
	/** The names in the address, each once. */
	readonly names: ReadonlySet<string>;
	/** What has been asked for and not been offered, so far. Names never read are not among it. */
	readonly unknown: readonly Unknown[];
}

/** @param query with or without its question mark: "?ar=2015&kommun=1081" */
export function openQuery(query: string): Query {
	const asked = new URLSearchParams(query);
	const unknown: Unknown[] = [];
	const readOne = <Value>(
		name: string,
		value: string,
		parse: (text: string) => Value | undefined,
	): Value | undefined => {
		if (value === '') return undefined;
		const parsed = parse(value);
		if (parsed === undefined) unknown.push({ name, value });
		return parsed;
	};
	return {
		read: (name, parse) => readOne(name, asked.get(name) ?? '', parse),
		readAll: (name, parse) =>
			asked.getAll(name).flatMap((value) => readOne(name, value, parse) ?? []),
		names: new Set(asked.keys()),
		unknown,
	};
}

/** Reads one of the values that a page offers. */
export const among =
	<Text extends string>(offered: Iterable<Text>) =>
	(text: string): Text | undefined =>
		[...offered].find((each) => each === text);

/**
 * Choices as a query, those that are "" left out: "?ar=2015", or "" where none is left. A name of several
 * values stands once for each.
 */
export function writeQuery(choices: Iterable<readonly [name: string, value: string]>): string {
	const query = new URLSearchParams();
	for (const [name, value] of choices) if (value !== '') query.append(name, value);
	return query.size === 0 ? '' : `?${query.toString()}`;
}

/** What is typed in a search field, by its name in the address. */
export const SEARCH = 'sok';

const LONGEST_SEARCH = 60;

/** What was typed in a search field, as it stands in the address. */
export const tidySearch = (text: string): string =>
	text.trim().slice(0, LONGEST_SEARCH).trim().toWellFormed();
