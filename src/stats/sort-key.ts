/** What a row is sorted by: a number, a text, or null where there is no value. */
export type SortKey = number | string | null;

/**
 * Compares keys for a table: numbers by size, texts by the language's alphabet (å, ä and ö last in
 * Swedish), and rows without a value last in both directions.
 *
 * @param language BCP 47 tag
 */
export function compareCells(
	language: string,
	direction: 'ascending' | 'descending',
): (a: SortKey, b: SortKey) => number {
	const collator = new Intl.Collator(language);
	const sign = direction === 'ascending' ? 1 : -1;
	return (a, b) => {
		if (a === null || b === null) return Number(a === null) - Number(b === null);
		if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
		return sign * collator.compare(String(a), String(b));
	};
}
