import { COVERED } from '../../../src/stats/need.ts';
import type { Plan } from './measure.ts';

/**
 * How the groups are made and measured. The challenges used are those that the need level calls
 * covered: a higher bound leaves out whole challenges for the sake of a few municipalities.
 *
 * Many starts only where one division is published: with few, chance decides which.
 */
export const PLAN: Plan = {
	seed: 2026,
	otherSeed: 1958,
	coverage: COVERED,
	starts: 500,
	fewerStarts: 5,
	resamples: 100,
	share: 0.8,
	madeUp: 40,
	least: 10,
	fewest: 4,
};

/** Bounds tried beside the plan's, to see what the choice of challenges does: those known for all. */
export const OTHER_COVERAGES = [290] as const;
