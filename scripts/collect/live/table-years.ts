/** A row of a table of observations, taken apart as far as is needed here. */
interface Line {
	readonly place: string;
	readonly year: number;
	/** The row as it stands. */
	readonly line: string;
	/** Empty where there is no figure. */
	readonly value: string;
}

const linesOf = (text: string): Line[] =>
	text
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => {
			const [place = '', year = '', value = ''] = line.split(',');
			return { place, year: Number(year), line, value };
		});

const isFigure = ({ value }: Line): boolean => value !== '';

const ascending = (lines: readonly Line[]): number[] =>
	[...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);

/** Years of a table of observations, ascending. */
export const yearsIn = (text: string): readonly number[] => ascending(linesOf(text));

/**
 * The table as it is once the years of another have replaced its own; the others stay as they stand.
 *
 * @returns its text, and the years that were kept
 */
export function replaced(
	standing: string | undefined,
	fresh: string,
): { readonly text: string; readonly kept: readonly number[] } {
	const [head = ''] = fresh.split('\n');
	const rows = linesOf(fresh);
	const years = new Set(rows.map(({ year }) => year));
	const others = linesOf(standing ?? head).filter(({ year }) => !years.has(year));
	const all = [...rows, ...others].sort((a, b) =>
		a.place === b.place ? a.year - b.year : a.place < b.place ? -1 : 1,
	);
	return {
		text: [head, ...all.map(({ line }) => line), ''].join('\n'),
		kept: ascending(others),
	};
}

/** Municipalities that had figures in years that are there again, and have none in any of them. */
export function vanished(standing: string, fresh: string): string[] {
	const now = linesOf(fresh).filter(isFigure);
	const years = new Set(now.map(({ year }) => year));
	const left = new Set(now.map(({ place }) => place));
	const had = linesOf(standing).filter((row) => isFigure(row) && years.has(row.year));
	return [...new Set(had.map(({ place }) => place))].filter((place) => !left.has(place)).sort();
}

/** How many figures two tables share by municipality and year, and how many of those are others in the second. */
export function shared(
	standing: string,
	fresh: string,
): { readonly all: number; readonly changed: number } {
	const cellOf = ({ place, year }: Line): string => `${place} ${year}`;
	const stood = new Map(
		linesOf(standing)
			.filter(isFigure)
			.map((row) => [cellOf(row), row.value]),
	);
	const both = linesOf(fresh).filter((row) => isFigure(row) && stood.has(cellOf(row)));
	return {
		all: both.length,
		changed: both.filter((row) => stood.get(cellOf(row)) !== row.value).length,
	};
}
