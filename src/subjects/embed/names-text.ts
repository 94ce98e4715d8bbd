import type { Locale } from '../../tables/locale.ts';
import { formatNumber } from '../../words/text/format.ts';
import { listing } from '../../words/text/listing.ts';

/** More names than this are for a list, which has a page of its own. */
const MOST = 6;

/**
 * Names in the order of the Swedish alphabet, as a sentence has them: "a, b och c", and of many the first
 * with how many more there are.
 *
 * @param andMore what is said of the others, by their number
 */
export function namesText(
	names: readonly string[],
	andMore: (count: string) => string,
	locale: Locale,
): string {
	const sorted = names.toSorted(new Intl.Collator('sv-SE').compare);
	// One name takes no more room than to say that there is one more.
	if (sorted.length <= MOST + 1) return listing(sorted, locale);
	const rest = formatNumber(sorted.length - MOST, 0, locale);
	return `${sorted.slice(0, MOST).join(', ')} ${andMore(rest)}`;
}
