import type { Ranking } from '../tables/indicators.ts';

/** What measures a challenge: one entry of `data/indicators.json`. */
export type { Break, Indicator } from '../tables/api/indicator-entry.ts';

/** Whether municipalities are ranked on the indicator, be it on single years or on means of several. */
export const isRanked = ({ ranking }: { readonly ranking: Ranking }): boolean =>
	ranking === 'allowed' || ranking === 'pooled';
