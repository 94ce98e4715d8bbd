import type { Window } from '../tables/challenges.ts';
import type { MunicipalityCode } from '../tables/code.ts';
import { round } from './round.ts';

/** Years of the window in which a value must be there: one may be missing, but not of one. */
const NEEDED: Readonly<Record<Window, number>> = { 1: 1, 3: 2, 5: 4 };

/** Municipalities that must have a value before a year counts as covered. */
export const COVERED = 270;

/** Decimals that a mean is kept to: enough to take away what binary arithmetic adds, and no more. */
export const KEPT = 9;

/** Values by municipality and year index; null where there is none. */
type Rows = ReadonlyMap<MunicipalityCode, readonly (number | null)[]>;

/**
 * Indexes of the last years in which at least 270 municipalities have a value, as many as the window is
 * long; fewer where there are not so many, and none where there are too few for anyone to have a mean.
 *
 * @param among indexes of the years to choose from, ascending
 */
export function windowYears(
	rows: Rows,
	among: readonly number[],
	window: Window,
): readonly number[] {
	const all = [...rows.values()];
	const covered = among
		.filter((index) => all.filter((row) => row[index] != null).length >= COVERED)
		.slice(-window);
	return covered.length >= NEEDED[window] ? covered : [];
}

/**
 * Mean over the years for every municipality that has a value in enough of them: in two of three, in four
 * of five. The rest are unknown.
 */
export function windowMeans(
	rows: Rows,
	years: readonly number[],
	window: Window,
): Map<MunicipalityCode, number> {
	const means = new Map<MunicipalityCode, number>();
	if (years.length === 0) return means;
	for (const [code, row] of rows) {
		const values = years.flatMap((index) => row[index] ?? []);
		if (values.length < NEEDED[window]) continue;
		const sum = values.reduce((total, value) => total + value, 0);
		means.set(code, round(sum / values.length, KEPT));
	}
	return means;
}
