import { among, openQuery, writeQuery } from './query.ts';

/** What a reader has chosen: one value for each filter in use. A filter that is not named shows all. */
export type Choice = Readonly<Record<string, string>>;

/** The values that each filter offers, by its name in the address. */
export type Options = Readonly<Record<string, readonly string[]>>;

/** What an address asks for; `unknown` holds the values that no filter offers. */
export interface ReadChoice {
	readonly choice: Choice;
	readonly unknown: readonly string[];
}

/**
 * Reads the choice out of an address. A filter named twice counts once, by its first value.
 *
 * @param query with or without its question mark: "?status=active"
 */
export function readChoice(query: string, options: Options): ReadChoice {
	const { read, unknown } = openQuery(query);
	const choice = Object.entries(options).flatMap(([name, values]) => {
		const value = read(name, among(values));
		return value === undefined ? [] : [[name, value] as const];
	});
	return { choice: Object.fromEntries(choice), unknown: unknown.map(({ value }) => value) };
}

/** The choice as the query of an address, filters in the order of the options; "" when all is shown. */
export function writeChoice(choice: Choice, options: Options): string {
	// Its own: a filter may be called what every object has, such as "constructor".
	const chosen = (name: string): string =>
		(Object.hasOwn(choice, name) ? choice[name] : undefined) ?? '';
	return writeQuery(Object.keys(options).map((name) => [name, chosen(name)]));
}

/** Whether something that has these values, by filter, is among what was chosen; "" chooses all. */
export const matches = (values: Options, choice: Choice): boolean =>
	Object.entries(choice).every(
		([name, value]) =>
			value === '' || (Object.hasOwn(values, name) && (values[name]?.includes(value) ?? false)),
	);
