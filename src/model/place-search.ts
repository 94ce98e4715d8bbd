import type { Area } from './area.ts';
import { beginsWith, matchNames } from './name-match.ts';

/** A municipality, a county or a group of municipalities, to be found by what it is called. */
export interface Place {
	readonly kind: 'municipality' | Area['kind'];
	/** Four-digit code of a municipality; id of an area. */
	readonly id: string;
	readonly name: string;
	/** Name of the county that a municipality lies in; "" for an area. */
	readonly county: string;
	/** Codes of an area's municipalities. */
	readonly members: readonly string[];
}

/**
 * Everything that can be found, by the Swedish alphabet.
 *
 * @param names of municipalities, by code
 */
export function placesOf(
	names: ReadonlyMap<string, string>,
	areas: readonly Area[],
): readonly Place[] {
	const counties = areas.filter(({ kind }) => kind === 'county');
	const countyOf = new Map(
		counties.flatMap(({ name, members }) => members.map((code) => [code, name])),
	);
	const collator = new Intl.Collator('sv-SE');
	const municipalities = [...names].map(([id, name]): Place => ({
		kind: 'municipality',
		id,
		name,
		county: countyOf.get(id) ?? '',
		members: [],
	}));
	return [...municipalities, ...areas.map((area): Place => ({ ...area, county: '' }))].sort(
		(a, b) => collator.compare(a.name, b.name),
	);
}

const CODE = /^\d{1,4}$/;
const OF_MUNICIPALITY = / (kommuns?|stads?|municipality)$/i;
const OF_COUNTY = /^region(en)? |( läns?| county| ?region(en)?)$/gi;

/** The hits of the first text that finds anything. */
const firstFound = (places: readonly Place[], texts: readonly string[]): readonly Place[] =>
	texts
		.filter((text) => text !== '')
		.map((text) => matchNames(places, text))
		.find(({ length }) => length > 0) ?? [];

/** A name, and the same without the s of its genitive: "Ängelholms", "Ängelholm". */
const withoutGenitive = (text: string): readonly string[] => [text, text.replace(/s$/i, '')];

/** Places by their names, also as they are spoken of: "Ängelholms kommun", "Region Gotland". */
function byName(places: readonly Place[], text: string): readonly Place[] {
	const asTyped = matchNames(places, text);
	if (asTyped.length > 0) return asTyped;
	const municipality = text.replace(OF_MUNICIPALITY, '');
	if (municipality !== text) {
		const municipalities = places.filter(({ kind }) => kind === 'municipality');
		return firstFound(municipalities, withoutGenitive(municipality));
	}
	const county = text.replace(OF_COUNTY, '').trim();
	const found = firstFound(places, withoutGenitive(county));
	if (county === text) return found;
	// A region has the name of its seat or its landscape: the county before the municipality.
	const stem = county.replace(/s$/i, '');
	const isMeant = ({ kind, name }: Place) => kind === 'county' && beginsWith(name, stem);
	return found.toSorted((a, b) => Number(isMeant(b)) - Number(isMeant(a)));
}

/** Municipalities by the beginning of their code, and the county whose code it is. */
const byCode = (places: readonly Place[], digits: string): readonly Place[] => [
	...places.filter(({ id }) => id === `lan-${digits}`),
	...places
		.filter(({ kind, id }) => kind === 'municipality' && id.startsWith(digits))
		.sort((a, b) => (a.id < b.id ? -1 : 1)),
];

/**
 * The places that answer what was typed, the best first (matchNames). Where nothing else than one
 * county begins so, its municipalities follow.
 *
 * @param places as `placesOf` gives them
 * @param typed a name or a municipality's code, or their beginning; nothing typed finds nothing
 */
export function findPlaces(places: readonly Place[], typed: string): readonly Place[] {
	const text = typed.trim().replace(/\s+/g, ' ');
	if (text === '') return [];
	if (CODE.test(text)) return byCode(places, text);
	const found = byName(places, text);
	const [best, second] = found;
	if (best?.kind !== 'county' || !beginsWith(best.name, text)) return found;
	if (second && beginsWith(second.name, text)) return found;
	const inCounty = new Set(best.members);
	return [...found, ...places.filter((place) => inCounty.has(place.id) && !found.includes(place))];
}
