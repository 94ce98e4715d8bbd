import { words } from '../../words/words.ts';
import type { ApiIndicatorEntry, ApiSeries } from '../../tables/api.ts';
import {
	countrySaid as said,
	sentenceOf,
	type CountrySaid,
} from '../../words/text/country-sentence.ts';
import type { Locale } from '../../tables/locale.ts';

/** The country's value in the year that is shown first, in a sentence whose figure can be a link. */
export const countrySaid = (
	indicator: ApiIndicatorEntry,
	series: ApiSeries,
	locale: Locale,
): CountrySaid =>
	said(
		indicator,
		series,
		indicator.latest,
		{ ...words(locale).explorer, reasons: words(locale).common.reasons },
		locale,
	);

/** The same in one string. */
export const countrySentence = (
	indicator: ApiIndicatorEntry,
	series: ApiSeries,
	locale: Locale,
): string => sentenceOf(countrySaid(indicator, series, locale));
