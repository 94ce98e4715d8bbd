import type { Heavier } from './indicator.ts';
import type { Quarter } from './quarter.ts';

/** What the quarters are called in one language, the first quarter first. */
export interface QuarterNames {
	/** By how heavily the problem weighs: "lättaste fjärdedelen" to "tyngsta fjärdedelen". */
	readonly weight: readonly string[];
	/** By value, where neither end is heavier: "lägsta fjärdedelen" to "högsta fjärdedelen". */
	readonly value: readonly string[];
}

/**
 * What a quarter is called. Where one end is heavier it is named by weight, so that the quarter and
 * the rank of a municipality never point opposite ways: place 1 is in the heaviest quarter, be its
 * value the highest or the lowest.
 */
export const quarterName = (quarter: Quarter, heavier: Heavier, names: QuarterNames): string =>
	(heavier === 'neutral' ? names.value : names.weight)[quarter - 1] ?? '';
