import type { Area } from '../../stats/area.ts';
import type { CountryWords } from '../../words/text/country-sentence.ts';
import type { Indicator } from '../../stats/indicator.ts';
import type { Locale } from '../../tables/locale.ts';
import type { SearchedTexts } from '../../words/text/searched-text.ts';
import type { OtherName } from '../../stats/other-name.ts';
import type { LabelWords } from '../../words/text/shape-label.ts';
import type { TableWords } from '../../words/text/table-text.ts';
import type { Offer, Offered } from './view.ts';
import type { YearWords } from '../../words/text/year-words.ts';

/** How an indicator's values are written and compared. */
export type ShownMeasure = Pick<
	Indicator,
	'id' | 'unit' | 'per' | 'decimals' | 'heavier' | 'ranking' | 'midpoint'
> & {
	/** In the language of the page. */
	readonly name: string;
};

/** An indicator that a page offers, with what the page says of it, in the language of the page. */
export interface ExplorerIndicator extends ShownMeasure, Offered {
	readonly definition: string;
	/** Why there are years without any value between the first and the last; null where there are none. */
	readonly gap: string | null;
	/** Why municipalities are not ranked on it; null where they are. */
	readonly unranked: string | null;
	/** Codes of municipalities whose funds are aimed at its challenge. */
	readonly aimed: readonly string[];
}

/** Words that scripts write into the page, with placeholders (`fill`). */
export interface ExplorerWords extends Omit<CountryWords, 'reasons'> {
	readonly label: LabelWords;
	readonly years: YearWords;
	/** {indicator} {year} */
	readonly title: string;
	/** {indicator} {year} */
	readonly map: string;
	readonly loading: string;
	readonly failed: string;
	/** {area} {count} */
	readonly inFocus: string;
	/** {year} */
	readonly yearScale: string;
}

/** What a page tells its scripts: written into it as JSON by Explorer.astro. */
export interface ExplorerFacts {
	readonly locale: Locale;
	/** The first is the one that the page shows as it is served. */
	readonly indicators: readonly ExplorerIndicator[];
	readonly areas: readonly Area[];
	/** How each municipality without a known fund was searched for. */
	readonly searched: SearchedTexts;
	/** What municipalities and counties are also called, for whoever searches. */
	readonly otherNames: readonly OtherName[];
	/** What an indicator can be set against; the default first, empty where there is no such chart. */
	readonly against: readonly ShownMeasure[];
	/** Words of the table of all municipalities; null on a page without it. */
	readonly table: TableWords | null;
	readonly words: ExplorerWords;
}

/** What can be chosen on a page with these facts. */
export const offerOf = ({ indicators, areas, against, table }: ExplorerFacts): Offer => ({
	indicators,
	// Every municipality lies in a county.
	municipalities: new Set(areas.flatMap(({ members }) => members)),
	areas: new Set(areas.map(({ id }) => id)),
	against: against.map(({ id }) => id),
	table: table !== null,
});
