import { cell, readCsv } from './csv.ts';
import { fraction, type Fraction } from './fraction.ts';

export const COUNTRY = '00';

/** What a source has of a place in a year. */
export type Observed = { readonly source: string } & (
	{ readonly value: Fraction } | { readonly missing: string }
);

/** The observations of an indicator, as they stand in its table. */
export interface Observations {
	/** Years in ascending order. */
	readonly years: readonly number[];
	/** By code of the place, the country's included, then by year. */
	readonly places: ReadonlyMap<string, ReadonlyMap<number, Observed>>;
}

/** Reads `data/observations/<id>.csv`. */
export function readObservations(file: string): Observations {
	const places = new Map<string, Map<number, Observed>>();
	const years = new Set<number>();
	for (const row of readCsv(file)) {
		const code = cell(row, 'municipality');
		const year = Number(cell(row, 'year'));
		const text = cell(row, 'value');
		years.add(year);
		const place = places.get(code) ?? new Map<number, Observed>();
		const source = cell(row, 'source');
		const isGap = text === '';
		place.set(
			year,
			isGap ? { source, missing: cell(row, 'status') } : { source, value: fraction(text) },
		);
		places.set(code, place);
	}
	return { years: [...years].sort((a, b) => a - b), places };
}

export function valueAt({ places }: Observations, code: string, year: number): Fraction | null {
	const observed = places.get(code)?.get(year);
	return observed && 'value' in observed ? observed.value : null;
}

/** The values of municipalities in a year, the country left out. */
export function valuesOf(observations: Observations, year: number): Map<string, Fraction> {
	const values = new Map<string, Fraction>();
	for (const code of observations.places.keys()) {
		const value = code === COUNTRY ? null : valueAt(observations, code, year);
		if (value) values.set(code, value);
	}
	return values;
}
