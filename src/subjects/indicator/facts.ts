import { words } from '../../words/words.ts';
import type { ApiIndicatorEntry, ApiSeries } from '../../tables/api.ts';
import type { ExplorerIndicator, ExplorerWords, ShownMeasure } from './explorer-facts.ts';
import { usualOrder } from './view.ts';
import type { Locale } from '../../tables/locale.ts';
import { valuesIn } from '../../stats/series.ts';
import type { LabelWords } from '../../words/text/shape-label.ts';
import type { TableWords } from '../../words/text/table-text.ts';

/** The words that labels on the map are made of. */
export function labelWords(locale: Locale): LabelWords {
	const { common, map, explorer } = words(locale);
	return {
		reasons: common.reasons,
		quarters: common.quarters,
		fundStates: map.fundStates,
		rank: explorer.rank,
		rankIn: explorer.rankIn,
		rankOfMean: explorer.rankOfMean,
		unusual: explorer.unusual,
		quarterOfCountry: explorer.quarterOfCountry,
	};
}

/** The words that scripts write into the page. */
export function explorerWords(locale: Locale): ExplorerWords {
	const { common, explorer, years } = words(locale);
	return {
		label: labelWords(locale),
		years: { country: common.country, ...years },
		title: explorer.title,
		map: explorer.map,
		country: explorer.country,
		countryLast: explorer.countryLast,
		countryMissing: explorer.countryMissing,
		loading: explorer.loading,
		failed: explorer.failed,
		inFocus: explorer.inFocus,
		yearScale: explorer.yearScale,
	};
}

/** The words that the table of all municipalities is made of. */
export function tableWords(locale: Locale): TableWords {
	const { common, challenge } = words(locale);
	const { caption, inArea, notRanked, ofMean, noMean, quarters, count, unusual } = challenge.table;
	const rankFrom = {
		higher: `${common.rankFrom('higher')}.`,
		lower: `${common.rankFrom('lower')}.`,
	};
	return {
		caption,
		rankFrom,
		inArea,
		notRanked,
		ofMean,
		noMean,
		reasons: common.reasons,
		quarters,
		count,
		unusual,
	};
}

/** How an indicator's values are written and compared. */
export const measure = (indicator: ApiIndicatorEntry, locale: Locale): ShownMeasure => ({
	id: indicator.id,
	unit: indicator.unit,
	per: indicator.per,
	decimals: indicator.decimals,
	heavier: indicator.heavier,
	ranking: indicator.ranking,
	midpoint: indicator.midpoint,
	name: indicator.name[locale],
});

/** What a page offers of an indicator that belongs to a challenge. */
export const offeredIndicator = (
	indicator: ApiIndicatorEntry,
	series: ApiSeries,
	challenge: Pick<ExplorerIndicator, 'aimed' | 'hasTargets'>,
	locale: Locale,
): ExplorerIndicator => ({
	...measure(indicator, locale),
	years: series.years.filter((year) => valuesIn(series, year).size > 0),
	latest: indicator.latest,
	order: usualOrder(indicator),
	definition: indicator.definition[locale],
	gap: indicator.gap?.[locale] ?? null,
	unranked: indicator.unranked?.[locale] ?? null,
	...challenge,
});
