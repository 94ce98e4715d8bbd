import type { Searched } from '../tables/api/searched.ts';

/**
 * How hard we have looked for a fund of a municipality: by its name, in a query with several others,
 * or not at all. What we have not found is unknown, and how unknown depends on this.
 */
export const SEARCHES = ['by-name', 'in-group', 'not'] as const;
export type SearchKind = (typeof SEARCHES)[number];

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
