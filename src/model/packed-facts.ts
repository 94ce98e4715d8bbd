import type { Area } from './area.ts';
import type { ExplorerFacts } from './explorer.ts';
import { lettersByCode, placesByCode } from './letter-by-code.ts';

/** Areas of one kind, of which each municipality lies in one at most. */
interface PackedKind {
	readonly named: readonly Pick<Area, 'id' | 'name'>[];
	/** The area of each municipality (letter-by-code.ts). */
	readonly of: string;
}

/** Of the facts of a page with an explorer, those that are of every municipality. */
type PlacesOfFacts = Pick<ExplorerFacts, 'areas' | 'searched'>;

/** The same as they are written into the page, in little room. */
interface PackedPlaces {
	readonly areas: Readonly<Record<Area['kind'], PackedKind>>;
	readonly searched: { readonly texts: readonly string[]; readonly of: string };
}

export type PackedFacts = Omit<ExplorerFacts, keyof PackedPlaces> & PackedPlaces;

/** Each municipality lies in a county. */
const codesOf = (areas: readonly Area[]): readonly string[] =>
	areas.filter(({ kind }) => kind === 'county').flatMap(({ members }) => members);

function packKind(
	areas: readonly Area[],
	kind: Area['kind'],
	codes: readonly string[],
): PackedKind {
	const those = areas.filter((area) => area.kind === kind);
	const placeOf = new Map(
		those.flatMap(({ members }, place) => members.map((code) => [code, place])),
	);
	return {
		named: those.map(({ id, name }) => ({ id, name })),
		of: lettersByCode(codes, (code) => placeOf.get(code)),
	};
}

function unpackKind(
	{ named, of }: PackedKind,
	kind: Area['kind'],
	codes: readonly string[],
): readonly Area[] {
	const places = placesByCode(codes, of);
	return named.map((area, at) => ({
		...area,
		kind,
		members: places.flatMap(([code, place]) => (place === at ? [code] : [])),
	}));
}

/** @throws Error for more than 36 areas of a kind, or as many texts */
export function packPlaces({ areas, searched }: PlacesOfFacts): PackedPlaces {
	const codes = codesOf(areas);
	return {
		areas: { county: packKind(areas, 'county', codes), group: packKind(areas, 'group', codes) },
		searched: { texts: searched.texts, of: lettersByCode(codes, (code) => searched.of[code]) },
	};
}

/** @param codes of all municipalities: the page has them elsewhere, in any order */
export const unpackPlaces = (
	{ areas, searched }: PackedPlaces,
	codes: readonly string[],
): PlacesOfFacts => ({
	areas: [...unpackKind(areas.county, 'county', codes), ...unpackKind(areas.group, 'group', codes)],
	searched: { texts: searched.texts, of: Object.fromEntries(placesByCode(codes, searched.of)) },
});

export const packFacts = (facts: ExplorerFacts): PackedFacts => ({
	...facts,
	...packPlaces(facts),
});

/** @param codes as `unpackPlaces` takes them */
export const unpackFacts = (facts: PackedFacts, codes: readonly string[]): ExplorerFacts => ({
	...facts,
	...unpackPlaces(facts, codes),
});
