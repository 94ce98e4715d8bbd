/**
 * How hard we have looked for a fund of a municipality: by its name, in a query with several others,
 * or not at all. What we have not found is unknown, and how unknown depends on this.
 */
export const SEARCHES = ['by-name', 'in-group', 'not'] as const;
export type SearchKind = (typeof SEARCHES)[number];

/** How a municipality without a row in the registry was searched for. */
export interface Searched {
	readonly how: SearchKind;
	/** Year and month of the last search ("2026-11"); null where there was none. */
	readonly month: string | null;
}
