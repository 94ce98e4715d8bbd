/** What measures a challenge: one entry of `data/indicators.json`. */
export type { Break, Heavier, Indicator, Phrase, Unit } from '../tables/api/indicator-entry.ts';

/**
 * Whether municipalities may be ranked on the indicator. `pooled`: on the mean of three years alone, since
 * single years swing too much in small municipalities; `discouraged`: not at all (surveys whose publisher
 * advises against it, and measures that are mostly chance); `not-applicable`: it is a size, not a problem.
 */
export const RANKINGS = ['allowed', 'pooled', 'discouraged', 'not-applicable'] as const;
export type Ranking = (typeof RANKINGS)[number];

/** Whether municipalities are ranked on the indicator, be it on single years or on means of several. */
export const isRanked = ({ ranking }: { readonly ranking: Ranking }): boolean =>
	ranking === 'allowed' || ranking === 'pooled';

/**
 * A year from which on the series is made in another way, and how. `method`: it is not comparable with the
 * years before; `noise`: its publisher adds random noise from then on, and it goes on being comparable.
 */
export const BREAK_KINDS = ['method', 'noise'] as const;
