import { mean } from 'd3';
import type { MunicipalityCode } from './code.ts';

/** Years that a need level is a mean of. */
const YEARS = 3;

/** Municipalities that must have a value before a year counts as covered. */
export const COVERED = 280;

/** Values by municipality and year index; null where there is none. */
type Rows = ReadonlyMap<MunicipalityCode, readonly (number | null)[]>;

/**
 * Indexes of the last three years in which at least 280 municipalities have a value. Where there are
 * no such three years, or three years or more have come since (small counts are suppressed, as for
 * children in residential care), the last three years of the series as they are.
 *
 * @param yearCount number of years of the series, each row being as long
 */
export function needYears(rows: Rows, yearCount: number): readonly number[] {
	const all = Array.from({ length: yearCount }, (_, index) => index);
	const covered = all
		.filter((index) => [...rows.values()].filter((row) => row[index] != null).length >= COVERED)
		.slice(-YEARS);
	const newest = covered.at(-1) ?? -1;
	const isCurrent = yearCount - 1 - newest < YEARS;
	return covered.length === YEARS && isCurrent ? covered : all.slice(-YEARS);
}

/** Mean over the years for every municipality that has a value in all of them; the rest are unknown. */
export function needMeans(rows: Rows, years: readonly number[]): Map<MunicipalityCode, number> {
	const means = new Map<MunicipalityCode, number>();
	for (const [code, row] of rows) {
		const values = years.flatMap((index) => row[index] ?? []);
		const average = mean(values);
		if (values.length === years.length && average !== undefined) means.set(code, average);
	}
	return means;
}
