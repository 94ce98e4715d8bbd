import type { EvidenceSpan } from '../stats/money/last-evidence.ts';

/** A place on the axis of years, as a percentage of its length. */
type Percent = number;

/** An axis on which each year has a cell of its own, and marks stand in the middle of it. */
export interface EvidenceAxis {
	readonly first: number;
	readonly last: number;
	/** Years that are named under the axis. */
	readonly ticks: readonly { readonly year: number; readonly at: Percent }[];
}

/** What is drawn of one fund. */
export interface EvidenceLine {
	/** Where its line runs; null where there is none. */
	readonly line: { readonly from: Percent; readonly width: Percent } | null;
	/** Where a stroke marks the beginning; null where none is known, or not by its own year. */
	readonly begins: Percent | null;
	/** Where the mark of its status stands; null for the column of undated ones. */
	readonly mark: Percent | null;
}

/** Years between two that are named. */
const STEP = 5;

const round = (percent: number): Percent => Math.round(percent * 100) / 100;

/** The middle of a year's cell. */
export const middleOf = (
	{ first, last }: Pick<EvidenceAxis, 'first' | 'last'>,
	year: number,
): Percent => round((100 * (year - first + 0.5)) / (last - first + 1));

/** Where a year's cell begins. */
export const startOf = (
	{ first, last }: Pick<EvidenceAxis, 'first' | 'last'>,
	year: number,
): Percent => round((100 * (year - first)) / (last - first + 1));

/**
 * The axis of some spans, from the first year of any of them.
 *
 * @param end its last year, at the least: what is not seen until then is what the axis shows
 */
export function evidenceAxis(spans: readonly EvidenceSpan[], end: number): EvidenceAxis {
	const years = spans.flatMap(({ start, last }) => [start ?? end, last ?? end]);
	const [first, last] = [Math.min(end, ...years), Math.max(end, ...years)];
	const ticks = [];
	for (let year = Math.ceil(first / STEP) * STEP; year <= last; year += STEP)
		ticks.push({ year, at: middleOf({ first, last }, year) });
	return { first, last, ticks };
}

/** Draws the span of one fund on an axis that holds it. */
export function evidenceLine({ start, by, last }: EvidenceSpan, axis: EvidenceAxis): EvidenceLine {
	const from = start === null ? null : middleOf(axis, start);
	const mark = last === null ? null : middleOf(axis, last);
	return {
		line: from === null || mark === null ? null : { from, width: round(mark - from) },
		begins: by === 'own-year' ? from : null,
		mark,
	};
}
