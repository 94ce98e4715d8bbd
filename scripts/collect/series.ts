import { isPresent, type Value } from '../../src/tables/value.ts';
import { fault } from './fault.ts';
import type { ObservedPlace } from './place.ts';

/** One cell as a source has it. */
export interface Reading {
	readonly place: ObservedPlace;
	readonly year: number;
	readonly value: Value;
	readonly file: string;
	readonly line: number;
}

/** What one source has on one indicator: year, then place. A cell that it lacks is not there. */
export type Series = ReadonlyMap<number, ReadonlyMap<ObservedPlace, Value>>;

/** @throws DataError when two readings are of the same place and year */
export function seriesOf(readings: Iterable<Reading>): Series {
	const series = new Map<number, Map<ObservedPlace, Value>>();
	for (const { place, year, value, file, line } of readings) {
		const places = series.get(year) ?? new Map<ObservedPlace, Value>();
		if (places.has(place)) {
			throw fault(file, line, `"${place}" in ${year} a second time`, 'each cell once');
		}
		series.set(year, places.set(place, value));
	}
	return series;
}

/** The number of a place in a year; undefined when the source has none. */
export function numberAt(series: Series, place: ObservedPlace, year: number): number | undefined {
	const value = series.get(year)?.get(place);
	return value !== undefined && isPresent(value) ? value.value : undefined;
}
