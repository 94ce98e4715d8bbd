import type { LoadedFeed } from './feed.ts';
import { fault } from './fault.ts';
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
			throw fault(
				`data/observations/${indicator}.csv`,
				0,
				`${b} in ${second.source.id} for "${place}" in ${year}`,
				`${a}, as in ${first.source.id}`,
			);
		}
	}
}
