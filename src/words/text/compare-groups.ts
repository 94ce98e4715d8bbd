import type { Compared, CompareProblem } from '../../stats/municipality/compared.ts';

/** How the municipalities compared stand to the quarter with the biggest problems, in one challenge. */
export interface Shared {
	/** How many of them are in it. */
	readonly heavy: number;
	/** How many cannot be placed, since they have too few values. */
	readonly unplaced: number;
}

/** @param index of the challenge */
function sharedIn(compared: readonly Compared[], index: number): Shared {
	const problems = compared.map(({ problems: all }) => all[index]);
	return {
		heavy: problems.filter((each) => each?.quarter === 4).length,
		unplaced: problems.filter((each) => each?.quarter == null).length,
	};
}

/**
 * A group of challenges: by how many of those compared are in the quarter. `open`: none is, as far as they
 * can be placed; `unranked`: nobody is placed by its measure.
 */
export type CompareGroup = number | 'open' | 'unranked';

/** Groups with the indexes of their challenges, those shared by most first; empty ones are left out. */
export function compareGroups(
	problems: readonly Pick<CompareProblem, 'ranked'>[],
	compared: readonly Compared[],
): readonly { readonly group: CompareGroup; readonly rows: readonly number[] }[] {
	const groupOf = (index: number): CompareGroup => {
		const { heavy, unplaced } = sharedIn(compared, index);
		if (problems[index]?.ranked !== true) return 'unranked';
		return heavy === 0 && unplaced > 0 ? 'open' : heavy;
	};
	const byGroup = Map.groupBy(problems.keys(), groupOf);
	const counts = compared.map((_, index) => compared.length - index);
	return [...counts, 0, 'open' as const, 'unranked' as const].flatMap((group) => {
		const rows = byGroup.get(group);
		return rows ? [{ group, rows }] : [];
	});
}
