/** The query of an address, where a page keeps what a reader has chosen (src/steer). */

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
