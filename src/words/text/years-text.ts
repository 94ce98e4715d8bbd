import { listing } from './listing.ts';
import type { Locale } from '../../tables/locale.ts';

/** Years in words: "2020–2022" where none between is left out, else "2018, 2022 och 2026". */
export function yearsText(years: readonly number[], locale: Locale): string {
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined || last === undefined) return '';
	if (first === last) return String(first);
	return last - first === years.length - 1
		? `${first}–${last}`
		: listing(years.map(String), locale);
}
