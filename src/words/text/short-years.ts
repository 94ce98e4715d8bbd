import type { Locale } from '../../tables/locale.ts';
import { yearsText } from './years-text.ts';

/**
 * Years where room is short: "2020–22" from the first to the last of one century, else as in a sentence.
 *
 * @param years ascending: a run of years, or its first and last
 */
export function shortYears(years: readonly number[], locale: Locale): string {
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined || first === last) return yearsText(years, locale);
	const isRun = years.length === 2 || last - first === years.length - 1;
	if (!isRun) return yearsText(years, locale);
	const isOneCentury = Math.floor(first / 100) === Math.floor(last / 100);
	return `${first}–${isOneCentury ? String(last).slice(-2) : last}`;
}
