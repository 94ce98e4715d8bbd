import type { ApiMunicipality } from '../tables/api.ts';

/** A name of a place that does not follow from its own: "Gothenburg" of 1480, "Scania" of lan-12. */
export interface OtherName {
	/** Code of a municipality, or id of a county as in the address: "lan-12". */
	readonly place: string;
	readonly name: string;
}

/** Other names of municipalities, and of the counties that they lie in. */
export function otherNamesOf(
	municipalities: readonly Pick<ApiMunicipality, 'code' | 'county' | 'otherNames'>[],
): readonly OtherName[] {
	const counties = new Map(municipalities.map(({ county }) => [`lan-${county.code}`, county]));
	return [
		...municipalities.map(({ code, otherNames }) => ({ id: code, otherNames })),
		...[...counties].map(([id, { otherNames }]) => ({ id, otherNames })),
	].flatMap(({ id, otherNames }) => otherNames.map((name) => ({ place: id, name })));
}
