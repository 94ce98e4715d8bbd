import type { Fund } from './fund.ts';
import { existed } from './registry.ts';

/** Year of the decision where it is known, else of the earliest dated source. */
const yearOf = ({ year, sources }: Fund): number | null => {
	if (year !== null) return year;
	const dated = sources.map((source) => source.year).filter((sourceYear) => sourceYear !== null);
	return dated.length === 0 ? null : Math.min(...dated);
};

/**
 * The first year that can be named for any of the funds: that of a decision, or of a source that
 * knew it; null where everything known of them is undated, or only a plan.
 */
export function firstShown(funds: readonly Fund[]): number | null {
	const years = funds
		.filter(existed)
		.map(yearOf)
		.filter((year) => year !== null);
	return years.length === 0 ? null : Math.min(...years);
}
