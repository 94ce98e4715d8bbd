import type { Area } from './area.ts';
import { lettersByCode, placesByCode } from './letter-by-code.ts';

/** Areas, as they are written into a page that has the codes elsewhere. */
export type PackedAreas = Readonly<Record<Area['kind'], PackedKind>>;

/** Areas of one kind, of which each municipality lies in one at most. */
interface PackedKind {
	readonly named: readonly Pick<Area, 'id' | 'name'>[];
	/** The area of each municipality (letter-by-code.ts). */
	readonly of: string;
}

/** Codes of all municipalities: each lies in a county. */
export const codesOf = (areas: readonly Area[]): readonly string[] =>
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

/** @throws Error for more than 36 areas of a kind */
export function packAreas(areas: readonly Area[]): PackedAreas {
	const codes = codesOf(areas);
	return { county: packKind(areas, 'county', codes), group: packKind(areas, 'group', codes) };
}

/** @param codes of all municipalities: the page has them elsewhere, in any order */
export const unpackAreas = (
	{ county, group }: PackedAreas,
	codes: readonly string[],
): readonly Area[] => [
	...unpackKind(county, 'county', codes),
	...unpackKind(group, 'group', codes),
];
