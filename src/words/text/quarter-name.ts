import type { Heavier } from '../../tables/indicators.ts';
import type { Quarter } from '../../stats/quarter.ts';

/** What the quarters are called in one language, the first quarter first. */
export interface QuarterNames {
	/** By the size of the problem: "fjärdedelen med minst problem" to "fjärdedelen med störst problem". */
	readonly weight: readonly string[];
	/** By value, where neither end is heavier: "lägsta fjärdedelen" to "högsta fjärdedelen". */
	readonly value: readonly string[];
}

/**
 * What a quarter is called. Where one end is heavier it is named by the size of the problem, so
 * that the quarter and the rank of a municipality never point opposite ways: place 1 is in the quarter
 * with the biggest problems, be its value the highest or the lowest.
 */
export const quarterName = (quarter: Quarter, heavier: Heavier, names: QuarterNames): string =>
	(heavier === 'neutral' ? names.value : names.weight)[quarter - 1] ?? '';
