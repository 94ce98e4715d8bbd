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
	const asked = new URLSearchParams(query);
	const choice: Record<string, string> = {};
	const unknown: string[] = [];
	for (const [name, values] of Object.entries(options)) {
		const value = asked.get(name);
		if (!value) continue;
		if (values.includes(value)) choice[name] = value;
		else unknown.push(value);
	}
	return { choice, unknown };
}

/** The choice as the query of an address, filters in the order of the options; "" when all is shown. */
export function writeChoice(choice: Choice, options: Options): string {
	const query = new URLSearchParams();
	for (const name of Object.keys(options)) {
		// Its own: a filter may be called what every object has, such as "constructor".
		const value = Object.hasOwn(choice, name) ? choice[name] : undefined;
		if (value) query.set(name, value);
	}
	return query.size === 0 ? '' : `?${query.toString()}`;
}

/** Whether something that has these values, by filter, is among what was chosen. */
export const matches = (values: Options, choice: Choice): boolean =>
	Object.entries(choice).every(
		([name, value]) => Object.hasOwn(values, name) && (values[name]?.includes(value) ?? false),
	);
