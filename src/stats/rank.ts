import type { Heavier } from '../tables/indicators.ts';

/** A place among those that have a value: 1 is the heavier end (the highest when neither is heavier). */
export interface Rank {
	readonly place: number;
	/** How many have a value, i.e. among how many the place is. */
	readonly of: number;
}

/** Ranks every key by its value; equal values share the place, and the places after them are left out. */
export function ranks<Key>(
	values: ReadonlyMap<Key, number>,
	heavier: Heavier,
): ReadonlyMap<Key, Rank> {
	const sign = heavier === 'lower' ? 1 : -1;
	const ordered = [...values].sort(([, a], [, b]) => sign * (a - b));
	const places = new Map<Key, Rank>();
	let place = 0;
	let previous: number | undefined;
	for (const [index, [key, value]] of ordered.entries()) {
		if (value !== previous) place = index + 1;
		previous = value;
		places.set(key, { place, of: ordered.length });
	}
	return places;
}
