import { COUNTRY } from '../../src/model/code.ts';
import { isPresent } from '../../src/model/value.ts';
import { DataError } from './data-error.ts';
import type { LoadedFeed } from './feed.ts';
import { checkFacts } from './known-facts.ts';
import type { Observation } from './observation.ts';
import type { Codes } from './place.ts';
import { numberAt } from './series.ts';

/**
 * Two feeds of one indicator must agree wherever both have a figure, to the precision of the one
 * with fewer decimals.
 *
 * @throws DataError at the first cell in which they differ
 */
export function checkOverlap(indicator: string, feeds: readonly LoadedFeed[]): void {
	for (const [index, first] of feeds.entries()) {
		for (const second of feeds.slice(index + 1)) checkPair(indicator, first, second);
	}
}

function checkPair(indicator: string, first: LoadedFeed, second: LoadedFeed): void {
	const decimals = Math.min(first.decimals, second.decimals);
	// Half a step of the last decimal. Kolada's sixth is cut off and not rounded: a whole step there.
	const tolerance = Math.max(0.5 * 10 ** -decimals, 1e-6) + 1e-9;
	for (const [year, places] of first.series) {
		for (const place of places.keys()) {
			const a = numberAt(first.series, place, year);
			const b = numberAt(second.series, place, year);
			if (a === undefined || b === undefined || Math.abs(a - b) <= tolerance) continue;
			throw new DataError(
				indicator,
				0,
				`${b} in ${second.source.id} for "${place}" in ${year}`,
				`${a}, as in ${first.source.id}`,
			);
		}
	}
}

/** What the gate must know of an indicator. */
interface Bounds {
	readonly id: string;
	/** Bounds that every value must lie within. */
	readonly range: readonly [number, number];
}

/**
 * Holds a finished table: every cell of the country and the 290 there once, every value within the
 * indicator's range, the known facts as they are known.
 *
 * @throws DataError at the first fault, with the line that the table has or would have
 */
export function checkTable(
	{ id, range }: Bounds,
	observations: readonly Observation[],
	codes: Codes,
): void {
	const file = `data/observations/${id}.csv`;
	const [low, high] = range;
	const cells = new Set<string>();
	const years = new Set<number>();
	for (const [index, { place, year, value }] of observations.entries()) {
		const line = index + 2;
		const key = `${place}:${year}`;
		if (cells.has(key)) throw new DataError(file, line, `${place} in ${year} again`, 'it once');
		cells.add(key);
		years.add(year);
		if (!isPresent(value) || (value.value >= low && value.value <= high)) continue;
		const found = `${value.value} for "${place}" in ${year}`;
		throw new DataError(file, line, found, `a value from ${low} to ${high}`);
	}
	for (const year of years) {
		const lacking = [COUNTRY, ...codes].find((place) => !cells.has(`${place}:${year}`));
		if (lacking === undefined) continue;
		throw new DataError(file, 0, `no line for "${lacking}" in ${year}`, 'every cell');
	}
	checkFacts(id, observations);
}
