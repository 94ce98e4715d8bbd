import { COVERED } from '../../../src/model/need.ts';
import type { Plan } from './measure.ts';

/**
 * How the groups are made and measured. The challenges used are those that the need level calls
 * covered: a lower bound takes in the children in care, whose counts are suppressed for 81
 * municipalities, and leaves those out; a higher one leaves out challenges for the sake of eleven.
 */
export const PLAN: Plan = {
	seed: 2026,
	coverage: COVERED,
	starts: 5,
	resamples: 10,
	share: 0.8,
	madeUp: 3,
	madeUpResamples: 2,
	least: 10,
};

/** Bounds tried beside the plan's, to see what the choice of challenges does. */
export const OTHER_COVERAGES = [200, 290] as const;
