import type { ClearestDivision } from './problem-groups.ts';

/** What parts two groups of municipalities: on how many of the challenges one lies heavier. */
export interface TwoSides {
	/** Municipalities of the group that is heavier in most challenges, and of the other. */
	readonly heavier: number;
	readonly lighter: number;
	/** Ids of the challenges that were compared, the one that parts the groups most first. */
	readonly challenges: readonly string[];
	/** Those of them in which the other group is the heavier one, or as heavy. */
	readonly exceptions: readonly string[];
}

/**
 * Reads a division into two: which group has the heavier problems, and in what. Null where there are
 * not two groups, since more cannot be put on two sides.
 */
export function twoSides({ groups }: Pick<ClearestDivision, 'groups'>): TwoSides | null {
	const [first, second] = groups;
	if (!first || !second || groups.length > 2) return null;
	/** By how much the places of the first group lie above those of the second. */
	const gaps = Object.entries(first.places)
		.map(([id, place]) => ({ id, gap: place - (second.places[id] ?? Number.NaN) }))
		.sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
	const above = gaps.filter(({ gap }) => gap > 0).length;
	const below = gaps.filter(({ gap }) => gap < 0).length;
	const sign = above >= below ? 1 : -1;
	const [heavier, lighter] = sign === 1 ? [first, second] : [second, first];
	return {
		heavier: heavier.members.length,
		lighter: lighter.members.length,
		challenges: gaps.map(({ id }) => id),
		exceptions: gaps.filter(({ gap }) => !(sign * gap > 0)).map(({ id }) => id),
	};
}
