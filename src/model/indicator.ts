import type { BreakKind, Heavier, Ranking, Unit } from '../tables/indicators.ts';
import type { Locale, Localized } from '../tables/locale.ts';

/** Whether municipalities are ranked on the indicator, be it on single years or on means of several. */
export const isRanked = ({ ranking }: { readonly ranking: Ranking }): boolean =>
	ranking === 'allowed' || ranking === 'pooled';

/** A year from which on the series is made in another way, and how. */
export interface Break {
	readonly year: number;
	readonly kind: BreakKind;
	readonly note: Localized;
}

/** How a measure reads in a sentence, in one language. */
export interface Phrase {
	/** What is measured, as it stands after "uppgift om"; begins with its noun: "andelen arbetslösa bland 16–24-åringar". */
	readonly subject: string;
	/**
	 * What follows the place ("I Norrköping …"), with {value}, a number and its unit in words, and {year}:
	 * "var {value} av alla 16–24-åringar arbetslösa {year}".
	 */
	readonly clause: string;
	/** The clause for values below zero, which it is given without their sign; null where there are none. */
	readonly below: string | null;
	/** What the measure shows, in a list of problems; null where it never makes a need level. */
	readonly problem: string | null;
}

/** What measures a challenge: one entry of `data/indicators.json`. */
export interface Indicator {
	readonly id: string;
	/** Kolada's id of the series; null where we compute it ourselves. */
	readonly kpi: string | null;
	/** The challenge that it measures; null for context such as the population. */
	readonly challenge: string | null;
	/** Short title for menus and table heads, without unit or year. */
	readonly name: Localized;
	/** What exactly is counted, over what, in our own words. */
	readonly definition: Localized;
	/** What the figure is a share of, e.g. "invånare 16–24 år". */
	readonly denominator: Localized;
	/** How it reads in a sentence. */
	readonly phrases: Readonly<Record<Locale, Phrase>>;
	/** What a reader must know before she prints the figure; null where there is nothing to warn of. */
	readonly caveat: Localized | null;
	/** Who produced the figures, e.g. the agency behind Kolada. */
	readonly publisher: Localized;
	readonly unit: Unit;
	/** How the unit reads after a number when it is more than a sign, e.g. "per 100 000 invånare". */
	readonly per: Localized | null;
	/** Decimals shown. */
	readonly decimals: number;
	readonly heavier: Heavier;
	readonly ranking: Ranking;
	/** Why municipalities are not ranked; null where ranking is not discouraged. */
	readonly unranked: Localized | null;
	/**
	 * Why its change over the years is another thing than what its name says, so that no trend is told and
	 * rules that look for unusual changes pass it over; null where it is not.
	 */
	readonly untold: Localized | null;
	/** A true midpoint (0 for change, 100 for a per cent of the country) makes the map diverging; null for a sequential map. */
	readonly midpoint: number | null;
	/** Bounds that every value must lie within, in the indicator's unit. */
	readonly range: readonly [number, number];
	/** Method, for figures that we compute; null where the publisher's own value is shown. */
	readonly method: Localized | null;
	readonly breaks: readonly Break[];
	/**
	 * Why there are years without any value between the first and the last, as it reads after the years
	 * and a colon: "kommunalval hålls vart fjärde år". Null where there are no such years.
	 */
	readonly gap: Localized | null;
}
