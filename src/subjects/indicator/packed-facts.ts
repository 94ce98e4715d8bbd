import type { ExplorerFacts } from './explorer-facts.ts';
import { lettersByCode, placesByCode } from '../../stats/letter-by-code.ts';
import { codesOf, packAreas, unpackAreas, type PackedAreas } from '../../stats/packed-areas.ts';

/** Of the facts of a page with an explorer, those that are of every municipality. */
type PlacesOfFacts = Pick<ExplorerFacts, 'areas' | 'searched'>;

/** The same as they are written into the page, in little room. */
interface PackedPlaces {
	readonly areas: PackedAreas;
	readonly searched: { readonly texts: readonly string[]; readonly of: string };
}

export type PackedFacts = Omit<ExplorerFacts, keyof PackedPlaces> & PackedPlaces;

/** @throws Error for more than 36 areas of a kind, or as many texts */
export const packPlaces = ({ areas, searched }: PlacesOfFacts): PackedPlaces => ({
	areas: packAreas(areas),
	searched: {
		texts: searched.texts,
		of: lettersByCode(codesOf(areas), (code) => searched.of[code]),
	},
});

/** @param codes as `unpackAreas` takes them */
export const unpackPlaces = (
	{ areas, searched }: PackedPlaces,
	codes: readonly string[],
): PlacesOfFacts => ({
	areas: unpackAreas(areas, codes),
	searched: { texts: searched.texts, of: Object.fromEntries(placesByCode(codes, searched.of)) },
});

export const packFacts = (facts: ExplorerFacts): PackedFacts => ({
	...facts,
	...packPlaces(facts),
});

/** @param codes as `unpackAreas` takes them */
export const unpackFacts = (facts: PackedFacts, codes: readonly string[]): ExplorerFacts => ({
	...facts,
	...unpackPlaces(facts, codes),
});
