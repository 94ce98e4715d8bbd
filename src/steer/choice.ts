import { among, SEARCH, tidySearch } from './query.ts';

/** One thing that a reader can choose, and how it stands in the address. */
export interface Choice<Value> {
	/**
	 * In the address, the same in both languages. Choices that are several of a kind begin alike, up to
	 * a hyphen: "vikt-skattekraft".
	 */
	readonly name: string;
	/** What is chosen where the address says nothing: it is left out of the address. */
	readonly usual: Value;
	/** The value of a text of the address; undefined where it is not offered. */
	read(text: string): Value | undefined;
	/** The text of a value, or one for each of several; "" for nothing. */
	write(value: Value): string | readonly string[];
	/** What another value of the same name comes to with those before it; without this the first alone counts. */
	join?(before: Value, next: Value): Value;
}

/** A choice of one of the texts that a page offers, which are its values; or of what is usual, such as none (null). */
export const oneOf = <Text extends string, Usual extends string | null>(
	name: string,
	offered: Iterable<Text>,
	usual: Usual,
): Choice<Text | Usual> => ({
	name,
	usual,
	read: among(offered),
	write: (value) => value ?? '',
});

/** A choice that is made or not: "avslutade=utan". */
export const flag = (name: string, made: string): Choice<boolean> => ({
	name,
	usual: false,
	read: (text) => (text === made ? true : undefined),
	write: (is) => (is ? made : ''),
});

/** What is typed in a search field. */
export const searched: Choice<string> = {
	name: SEARCH,
	usual: '',
	read: tidySearch,
	write: (text) => text,
};
