import { words } from '../../words/words.ts';
import type { ApiNeedEntry } from '../../tables/api.ts';
import type { Locale } from '../../tables/locale.ts';
import { yearsText } from '../../words/text/years-text.ts';

/** The years that the need in a challenge goes by: "medelvärde 2020–2022", or "2025" alone. */
export function needBasis(
	byCode: Readonly<Record<string, Pick<ApiNeedEntry, 'years'>>>,
	locale: Locale,
): string {
	const years = Object.values(byCode)[0]?.years ?? [];
	return words(locale).common.meanOf(yearsText(years, locale), years.length);
}
