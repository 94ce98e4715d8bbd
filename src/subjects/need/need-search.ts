import type { NamedEntry } from '../../stats/money/need-filter.ts';
import { foundIds, placesOf } from '../../steer/search/place-search.ts';
import type { PlacesFacts } from '../../stats/places-facts.ts';

/** Codes of what answers a search; null where nothing is searched for. */
export type FindPlaces = (search: string) => ReadonlySet<string> | null;

/** What finds the places of the list of need. Few search it: it is fetched when they do. */
export function placeFinder(
	entries: readonly NamedEntry[],
	{ areas, otherNames }: PlacesFacts,
): FindPlaces {
	const names = new Map(entries.map(({ code, name }) => [code, name]));
	const places = placesOf(names, areas, otherNames);
	return (search) => foundIds(places, search);
}
