/** A figure that was found, and what it should be by our own arithmetic. */
export interface Comparison {
	/** What kind of figure it is, in words of the summary. */
	readonly kind: string;
	readonly file: string;
	/** Where in the file: municipality, year, column. */
	readonly place: string;
	readonly found: string;
	readonly expected: string;
}

/** Compares the figures of one kind in one file. */
export const comparing =
	(kind: string, file: string) =>
	(place: string, found: unknown, expected: unknown): Comparison => ({
		kind,
		file,
		place,
		found: String(found),
		expected: String(expected),
	});

export const differs = ({ found, expected }: Comparison): boolean => found !== expected;
