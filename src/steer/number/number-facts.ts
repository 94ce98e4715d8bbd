import { CLAIMS } from '../../stats/claim.ts';
import { address } from '../../words/address.ts';
import { words } from '../../words/words.ts';
import type { ApiIndicatorEntry } from '../../tables/api.ts';
import type { DecidingMean } from '../../stats/deciding-mean.ts';
import type { Locale } from '../../tables/locale.ts';
import type { NumberFacts } from '../../stats/number-facts.ts';
import { yearsText } from '../../words/text/years-text.ts';

/** What the page of a measure tells the panel of its numbers. */
export function numberFacts(
	indicator: ApiIndicatorEntry,
	mean: DecidingMean | null,
	release: string,
	isFrozen: boolean,
	locale: Locale,
): NumberFacts {
	const { common, figure } = words(locale);
	const { kpi, unit, per, decimals, name, publisher } = indicator;
	const { reasons, reasonNotes } = common;
	return {
		locale,
		kpi,
		unit,
		per,
		decimals,
		name: name[locale],
		publisher: publisher[locale],
		release,
		claims: isFrozen ? address(CLAIMS, locale) : null,
		mean: mean && yearsText(mean.years, locale),
		meanYears: mean?.years ?? [],
		words: { ...figure.panel, reasons, reasonNotes },
	};
}
