import type { Fund } from './fund.ts';
import { firstYear } from './registry.ts';

/** The first year that can be named for any of the funds; null where all are undated, or mere plans. */
export function firstShown(funds: readonly Fund[]): number | null {
	const years = funds.map(firstYear).filter((year) => year !== null);
	return years.length === 0 ? null : Math.min(...years);
}
