import { foundIds, placesOf, type Place } from '../../steer/search/place-search.ts';
import { explorerFacts } from './read-explorer.ts';
import { nameOf } from '../../steer/municipality-name.ts';

const kept = new WeakMap<Element, readonly Place[]>();

/** Everything that can be found on a page with an explorer: read from it when it is first needed. */
export function placesIn(explorer: Element): readonly Place[] {
	const known = kept.get(explorer);
	if (known) return known;
	const { areas, otherNames } = explorerFacts(explorer);
	const names = [...explorer.querySelectorAll('.map-country [data-k]')].map(
		(shape) => [shape.getAttribute('data-k') ?? '', nameOf(shape)] as const,
	);
	const places = placesOf(new Map(names), areas, otherNames);
	kept.set(explorer, places);
	return places;
}

/** Ids of the places on a page that answer what was typed; null where nothing was. */
export const foundIn = (explorer: Element, typed: string): ReadonlySet<string> | null =>
	foundIds(placesIn(explorer), typed);
