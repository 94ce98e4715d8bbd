/**
 * Gathers years into spans of years that follow each other in `all`: in a series of election years
 * 2014, 2018 and 2022 are one span.
 *
 * @param years some of the years in `all`
 * @param all ascending
 */
export function yearSpans(
	years: readonly number[],
	all: readonly number[],
): readonly (readonly [number, number])[] {
	const spans: [number, number][] = [];
	let open: [number, number] | undefined;
	for (const year of all) {
		if (!years.includes(year)) {
			open = undefined;
		} else if (open) {
			open[1] = year;
		} else {
			open = [year, year];
			spans.push(open);
		}
	}
	return spans;
}
