import { yearSpans } from '../stats/year-spans.ts';
import type { Locale } from '../tables/locale.ts';
import { listing } from './text/listing.ts';
import { words } from './words.ts';

/** Years that follow each other as one span: "1994–2012 och 2015–2025". */
export function spansText(years: readonly number[], locale: Locale): string {
	const [first = 0, last = -1] = [years[0], years.at(-1)];
	const calendar = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const spans = yearSpans(years, calendar);
	return listing(
		spans.map(([from, to]) => words(locale).common.years(from, to)),
		locale,
	);
}
