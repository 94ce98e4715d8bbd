import type { ProblemRow } from '../../stats/municipality/problem-row.ts';

/** Strips that a municipality's card has room for. */
const MOST = 5;
/** Those shown of a municipality that is not among the worst off in any problem. */
const NEAREST = 3;

/** What a municipality's card shows before a problem is chosen. */
export interface ShownProblems {
	/** Whether they are those in the quarter with the biggest problems, or else the nearest to it. */
	readonly areWorst: boolean;
	/** The biggest problem first. */
	readonly rows: readonly ProblemRow[];
	/** How many more are in that quarter. */
	readonly more: number;
}

/** Chooses the problems of a municipality that its card shows: by place, those with the biggest problems. */
export function shownProblems(rows: readonly ProblemRow[]): ShownProblems {
	const placed = rows
		.flatMap((row) => (row.rank === null ? [] : [{ row, share: row.rank.place / row.rank.of }]))
		.sort((a, b) => a.share - b.share)
		.map(({ row }) => row);
	const worst = placed.filter(({ quarter }) => quarter === 4);
	if (worst.length === 0) return { areWorst: false, rows: placed.slice(0, NEAREST), more: 0 };
	return {
		areWorst: true,
		rows: worst.slice(0, MOST),
		more: Math.max(0, worst.length - MOST),
	};
}
