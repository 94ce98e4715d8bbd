/** First and last of years that follow each other. */
export type YearSpan = readonly [number, number];

/** Every calendar year from the first to the last of some years, ascending; empty for none. */
export function calendarOf(years: readonly number[]): readonly number[] {
	const first = years[0] ?? 0;
	const last = years.at(-1) ?? -1;
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The years between the first and the last that have no data, gathered into spans. */
export const gapsBetween = (years: readonly number[]): readonly YearSpan[] =>
	years.slice(1).flatMap((year, index): YearSpan[] => {
		const before = years[index] ?? year;
		return year - before > 1 ? [[before + 1, year - 1]] : [];
	});

/** The span without data that a year lies in; null for a year that has data. */
export const gapAt = (years: readonly number[], year: number): YearSpan | null =>
	gapsBetween(years).find(([first, last]) => first <= year && year <= last) ?? null;

/**
 * The year that is shown when a reader asks for one: itself where it has data, else the next that has
 * in the direction she is going, else the nearest.
 *
 * @param years that have data, ascending; at least one
 * @param from the year that she comes from
 */
export function stepYear(years: readonly number[], from: number, wanted: number): number {
	if (years.includes(wanted)) return wanted;
	const after = years.find((year) => year > wanted);
	const before = years.findLast((year) => year < wanted);
	const isNearer = (after ?? Infinity) - wanted < wanted - (before ?? -Infinity);
	const forward = wanted === from ? isNearer : wanted > from;
	const [first, second] = forward ? [after, before] : [before, after];
	return first ?? second ?? wanted;
}
