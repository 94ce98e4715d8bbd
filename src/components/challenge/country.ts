import { words } from '../../i18n/words.ts';
import type { ApiIndicatorEntry, ApiSeries } from '../../model/api.ts';
import { COUNTRY } from '../../model/code.ts';
import { formatValue } from '../../model/format.ts';
import type { Locale } from '../../model/locale.ts';
import { lastYearOf, valueIn } from '../../model/series.ts';

/**
 * The country's value in the year shown, in a sentence; where the source has none, the last year
 * that it has one for.
 */
export function countrySentence(
	indicator: ApiIndicatorEntry,
	series: ApiSeries,
	locale: Locale,
): string {
	const { challenge } = words(locale);
	const year = indicator.latest;
	const value = valueIn(series, COUNTRY, year);
	if ('value' in value) return challenge.country(formatValue(value.value, indicator, locale), year);
	const last = lastYearOf(series, COUNTRY);
	const known = last === undefined ? undefined : valueIn(series, COUNTRY, last);
	return last !== undefined && known && 'value' in known
		? challenge.countryLast(year, formatValue(known.value, indicator, locale), last)
		: challenge.countryMissing(year);
}
