import { COUNTRY } from '../../../src/tables/code.ts';
import { isPresent } from '../../../src/tables/value.ts';
import type { Observations } from '../../read/observations.ts';

/** The figures of one indicator as rows and columns; null where there is no value. */
export interface FigureGrid {
	/** Ascending. */
	readonly years: readonly number[];
	/** The country ("00") first, then the municipalities in code order. */
	readonly places: readonly string[];
	/** By place, then by year. */
	readonly rows: readonly (readonly (number | null)[])[];
}

/** Lays out a table of observations. */
export function gridOf({ years, cells }: Pick<Observations, 'years' | 'cells'>): FigureGrid {
	const places = [COUNTRY, ...[...cells.keys()].filter((code) => code !== COUNTRY).sort()];
	const rows = places.map((place) => {
		const row = cells.get(place);
		return years.map((year) => {
			const value = row?.get(year)?.value;
			return value && isPresent(value) ? value.value : null;
		});
	});
	return { years, places, rows };
}

/** The values of one year, of the municipalities alone and in code order. */
export const municipalitiesIn = (
	{ rows }: FigureGrid,
	column: number,
): readonly (number | null)[] => rows.slice(1).map((row) => row[column] ?? null);

/** The values that are there. */
export const present = (values: readonly (number | null)[]): number[] =>
	values.filter((value) => value !== null);
