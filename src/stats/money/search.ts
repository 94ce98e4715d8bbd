import type { Searched } from '../../tables/api/searched.ts';
import type { SearchKind } from '../../tables/fund-searches.ts';

/** How a municipality without a row in the registry was searched for. */
export type { Searched };

/** How many municipalities were searched for in each way. */
export function searchCounts(
	searches: readonly (Searched | null)[],
): Readonly<Record<SearchKind, number>> {
	const count = (kind: SearchKind): number =>
		searches.filter((searched) => searched?.how === kind).length;
	return { 'by-name': count('by-name'), 'in-group': count('in-group'), not: count('not') };
}
