import { words } from '../../i18n/words.ts';
import type { ApiIndicatorEntry, ApiSeries } from '../../model/api.ts';
import { countrySentence as sentence } from '../../model/country-sentence.ts';
import type { Locale } from '../../tables/locale.ts';

/** The country's value in the year that is shown first, in a sentence. */
export const countrySentence = (
	indicator: ApiIndicatorEntry,
	series: ApiSeries,
	locale: Locale,
): string =>
	sentence(
		indicator,
		series,
		indicator.latest,
		{ ...words(locale).explorer, reasons: words(locale).common.reasons },
		locale,
	);
