import type { Area } from './area.ts';
import type { ExplorerFacts } from './explorer.ts';
import { lettersByCode, placesByCode } from './letter-by-code.ts';

/** Areas of one kind, of which each municipality lies in one at most. */
interface PackedKind {
	readonly named: readonly Pick<Area, 'id' | 'name'>[];
	/** The area of each municipality (letter-by-code.ts). */
	readonly of: string;
}

/** The facts of a page with an explorer as they are written into it, in little room. */
export interface PackedFacts extends Omit<ExplorerFacts, 'areas' | 'searched'> {
	readonly areas: Readonly<Record<Area['kind'], PackedKind>>;
	readonly searched: { readonly texts: readonly string[]; readonly of: string };
}

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
export function packFacts({ areas, searched, ...facts }: ExplorerFacts): PackedFacts {
	const codes = codesOf(areas);
	return {
		...facts,
		areas: { county: packKind(areas, 'county', codes), group: packKind(areas, 'group', codes) },
		searched: {
			texts: searched.texts,
			of: lettersByCode(codes, (code) => searched.of[code]),
		},
	};
}

/** @param codes of all municipalities: the page has them elsewhere, in any order */
export const unpackFacts = (
	{ areas, searched, ...facts }: PackedFacts,
	codes: readonly string[],
): ExplorerFacts => ({
	...facts,
	areas: [...unpackKind(areas.county, 'county', codes), ...unpackKind(areas.group, 'group', codes)],
	searched: {
		texts: searched.texts,
		of: Object.fromEntries(placesByCode(codes, searched.of)),
	},
});
