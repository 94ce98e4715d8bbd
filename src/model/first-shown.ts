import type { Fund } from './fund.ts';
import { existed } from './registry.ts';

/**
 * The first year in which a decision or a source shows that any of the funds existed; null where
 * everything known of them is undated, or only a plan.
 */
export function firstShown(funds: readonly Fund[]): number | null {
	const years = funds
		.filter(existed)
		.flatMap((fund) => [fund.year, ...fund.sources.map((source) => source.year)])
		.filter((year) => year !== null);
	return years.length === 0 ? null : Math.min(...years);
}
