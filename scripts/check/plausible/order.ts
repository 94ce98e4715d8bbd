import { sampleCorrelation } from 'simple-statistics';
import { figure } from './figure.ts';
import type { Implausibility } from './finding.ts';
import { municipalitiesIn, present, type FigureGrid } from './grid.ts';
import { medianOf } from './median.ts';

/** Share of the usual correlation that a year must have with one of the years beside it. */
const USUAL = 0.55;
/** Rows by which a column may have slipped. */
const SHIFTS = [-2, -1, 1, 2];
/** How much better a slipped column must fit to be told from chance. */
const BETTER = 0.1;
/** With fewer pairs a correlation is mostly chance. */
const FEW = 30;

/** The ranks of a year's values, 1 for the lowest; equal values share the mean of their ranks. */
type Ranks = readonly (number | null)[];

function ranksOf(values: readonly (number | null)[]): Ranks {
	const sorted = present(values).sort((a, b) => a - b);
	const rank = new Map<number, number>();
	for (let first = 0; first < sorted.length;) {
		const value = sorted[first] ?? 0;
		let next = first + 1;
		while (sorted[next] === value) next += 1;
		rank.set(value, (first + next + 1) / 2);
		first = next;
	}
	return values.map((value) => (value === null ? null : (rank.get(value) ?? null)));
}

/**
 * The correlation of the ranks of two years (Spearman's ρ, where both have all municipalities), the
 * second moved by some rows; null where too few have both, or all have the same.
 */
function likeness(a: Ranks, b: Ranks, shift = 0): number | null {
	const x: number[] = [];
	const y: number[] = [];
	for (const [place, first] of a.entries()) {
		const second = b[place + shift];
		if (first === null || second == null) continue;
		x.push(first);
		y.push(second);
	}
	if (x.length < FEW) return null;
	const found = sampleCorrelation(x, y);
	return Number.isNaN(found) ? null : found;
}

/**
 * Years in which the municipalities do not come in the order of the years beside them, as far as
 * that is usual for the series; and years that would fit better if the column were moved by a row or
 * two. Both say that figures stand beside other municipalities' names.
 */
export function disorders(grid: FigureGrid): Implausibility[] {
	const columns = grid.years.map((_, column) => ranksOf(municipalitiesIn(grid, column)));
	const steps = columns.slice(1).map((column, before) => likeness(columns[before] ?? [], column));
	const usual = present(steps);
	if (usual.length === 0) return [];
	const needed = USUAL * medianOf(usual);
	return columns.flatMap((column, at): Implausibility[] => {
		const beside = [columns[at - 1], columns[at + 1]].filter((other) => other !== undefined);
		const own = present([steps[at - 1] ?? null, steps[at] ?? null]);
		const year = grid.years[at];
		if (own.length === 0 || year === undefined) return [];
		const best = Math.max(...own);
		const finding = (problem: string, excess: number): Implausibility => ({
			rule: 'order',
			municipality: null,
			year,
			value: null,
			problem,
			excess,
		});
		for (const shift of SHIFTS) {
			const moved = present(beside.map((other) => likeness(other, column, shift)));
			const better = moved.length === 0 ? 0 : Math.max(...moved) - best;
			if (better <= BETTER) continue;
			return [
				finding(
					`the year: found figures that fit the years beside it better when moved by ${Math.abs(shift)} row${Math.abs(shift) === 1 ? '' : 's'}, expected each beside its own municipality`,
					1 + better,
				),
			];
		}
		if (best >= needed) return [];
		return [
			finding(
				`the year: found the rank correlation ${figure(best)} with the years beside it, expected ${figure(needed)} or more, as in the rest of the series`,
				needed / Math.max(best, 0.01),
			),
		];
	});
}
