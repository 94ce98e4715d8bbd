import { COUNTRY } from '../../src/model/code.ts';
import type { Value } from '../../src/model/value.ts';
import type { Place } from './place.ts';
import { numberAt, type Series } from './series.ts';

/**
 * Computes a series cell by cell, for the years and places of `base`. A cell for which the formula
 * has no answer is left out: nothing is filled in.
 */
function compute(
	base: Series,
	formula: (place: Place, year: number) => number | undefined,
): Map<number, Map<Place, Value>> {
	const series = new Map<number, Map<Place, Value>>();
	for (const [year, places] of base) {
		const values = new Map<Place, Value>();
		for (const place of places.keys()) {
			const value = formula(place, year);
			if (value !== undefined) values.set(place, { value });
		}
		series.set(year, values);
	}
	return series;
}

/**
 * Out-migrants per 1,000 residents: those who moved out during the year ÷ the population on
 * 31 December of the year before × 1,000.
 *
 * For the country the publisher counts emigrants only, while a municipality's count is mostly of
 * moves to other municipalities. The two can't be compared, so the country is not applicable.
 */
export function outMigrationRate(movedOut: Series, population: Series): Series {
	const rates = compute(movedOut, (place, year) => {
		const moved = numberAt(movedOut, place, year);
		const residents = numberAt(population, place, year - 1);
		if (place === COUNTRY || moved === undefined || !residents) return undefined;
		return (moved / residents) * 1000;
	});
	for (const places of rates.values()) places.set(COUNTRY, { missing: 'not-applicable' });
	return rates;
}

/**
 * Net migration, domestic and foreign, per 1,000 residents: (moved in − moved out) ÷ the population
 * on 31 December of the same year × 1,000.
 */
export function netMigrationRate(movedIn: Series, movedOut: Series, population: Series): Series {
	return compute(movedIn, (place, year) => {
		const came = numberAt(movedIn, place, year);
		const left = numberAt(movedOut, place, year);
		const residents = numberAt(population, place, year);
		if (came === undefined || left === undefined || !residents) return undefined;
		return ((came - left) / residents) * 1000;
	});
}

/**
 * Change of the population over five years, per cent: (P(t) − P(t−5)) ÷ P(t−5) × 100, as in
 * Kolada's N01958.
 */
export function fiveYearChange(population: Series): Series {
	return compute(population, (place, year) => {
		const now = numberAt(population, place, year);
		const then = numberAt(population, place, year - 5);
		return now === undefined || !then ? undefined : ((now - then) / then) * 100;
	});
}
