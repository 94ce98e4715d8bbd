import type { ApiSeries } from './api.ts';
import { COUNTRY } from '../tables/code.ts';
import { fill } from './fill.ts';
import { formatValue } from './format.ts';
import type { Indicator } from './indicator.ts';
import type { Locale } from '../tables/locale.ts';
import { lastYearOf, valueIn } from './series.ts';
import type { Reason } from '../tables/value.ts';

/** The sentences, with placeholders. */
export interface CountryWords {
	/** {year} {value} */
	readonly country: string;
	/** {year} {value} {last} */
	readonly countryLast: string;
	/** {year} {reason} */
	readonly countryMissing: string;
	/** Why a value is missing; each reason in its own words. */
	readonly reasons: Readonly<Record<Reason, string>>;
}

/**
 * The country's value in a year, in a sentence; where the source has none, the last year that it
 * has one for.
 */
export function countrySentence(
	indicator: Pick<Indicator, 'unit' | 'per' | 'decimals'>,
	series: ApiSeries,
	year: number,
	words: CountryWords,
	locale: Locale,
): string {
	const value = valueIn(series, COUNTRY, year);
	if ('value' in value) {
		return fill(words.country, { year, value: formatValue(value.value, indicator, locale) });
	}
	const last = lastYearOf(series, COUNTRY);
	const known = last === undefined ? undefined : valueIn(series, COUNTRY, last);
	return last !== undefined && known && 'value' in known
		? fill(words.countryLast, { year, last, value: formatValue(known.value, indicator, locale) })
		: fill(words.countryMissing, { year, reason: words.reasons[value.missing] });
}
