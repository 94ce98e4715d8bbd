import { belowZero, countryThen, movedSince } from '../stats/municipality/challenge-finding.ts';
import { incomparable } from '../stats/trend-facts.ts';
import type { ApiIndicatorEntry, ApiSeries } from '../tables/api.ts';
import type { Locale } from '../tables/locale.ts';
import { words } from './words.ts';
import { formatAlone, formatNumber } from './text/format.ts';

/** A figure with the words before and after it, and the year that it is of. */
export interface FindingPart {
	readonly before: string;
	readonly figure: string;
	readonly after: string;
}

/** What a challenge finds, in parts: its page leads from each figure, its card sets them off. */
export interface FindingParts {
	/** The country now and, where its first value may be held against it, then; null where it has no value. */
	readonly country: {
		readonly now: FindingPart & { readonly year: number };
		readonly then: (FindingPart & { readonly year: number }) | null;
	} | null;
	/**
	 * In how many municipalities a measure that goes both ways from nought, as moves in minus moves out, is
	 * below: which way it moved would not tell. Null of other measures.
	 */
	readonly below: FindingPart | null;
	/** In how many municipalities the value moved the way of most; null where years may not be compared. */
	readonly moved: FindingPart | null;
}

/** The country now and then, and which way the municipalities went, in a language. */
export function findingParts(
	indicator: ApiIndicatorEntry,
	series: ApiSeries,
	locale: Locale,
): FindingParts {
	const { finding } = words(locale);
	const country = countryThen(series);
	const why = incomparable(indicator);
	const goesBothWays = indicator.midpoint === 0;
	const moved = why === null && !goesBothWays ? movedSince(series, indicator.latest) : null;
	const below = goesBothWays ? belowZero(series, indicator.latest) : null;
	const fell = moved !== null && moved.fell >= moved.rose;
	const count = (number: number): string => formatNumber(number, 0, locale);
	return {
		country: country && {
			now: {
				before: finding.country(indicator.name[locale]),
				figure: formatAlone(country.now.value, indicator, locale),
				after: finding.now(country.now.year),
				year: country.now.year,
			},
			then: country.then && {
				before: finding.then.before,
				// What it is per is said once, with the first figure.
				figure: formatAlone(country.then.value, { ...indicator, per: null }, locale),
				after: finding.then.after(country.then.year) + (why === 'prices' ? finding.prices : ''),
				year: country.then.year,
			},
		},
		below: below && {
			before: finding.below.before(indicator.latest, indicator.phrases[locale].subject),
			figure: finding.moved.figure(count(below.count), count(below.of)),
			after: finding.below.after,
		},
		moved: moved && {
			before: finding.moved.before(fell, moved.from, moved.to),
			figure: finding.moved.figure(count(fell ? moved.fell : moved.rose), count(moved.of)),
			after: finding.moved.after,
		},
	};
}
