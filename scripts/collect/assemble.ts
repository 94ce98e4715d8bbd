import { COUNTRY } from '../../src/tables/code.ts';
import { round } from '../../src/stats/round.ts';
import { isPresent, type Value } from '../../src/tables/value.ts';
import type { Municipality } from '../read/municipalities.ts';
import type { LoadedFeed } from './feed.ts';
import { DECIMALS, type ObservationRow } from './observation.ts';
import type { ObservedPlace } from './place.ts';
import { covers } from './years.ts';

const trimmed = (value: Value): Value =>
	isPresent(value) ? { value: round(value.value, DECIMALS) } : value;

/** The years in which at least one municipality has a value, in order. */
function yearsOf(feeds: readonly LoadedFeed[]): number[] {
	const years = new Set<number>();
	for (const { series, years: used } of feeds) {
		for (const [year, places] of series) {
			const filled = [...places].some(([place, value]) => place !== COUNTRY && isPresent(value));
			if (covers(used, year) && filled) years.add(year);
		}
	}
	return [...years].sort((a, b) => a - b);
}

/** The cell out of the first feed that has it; if none has, the reason why it is empty. */
function observe(
	feeds: readonly LoadedFeed[],
	place: ObservedPlace,
	since: number | null,
	year: number,
): ObservationRow | undefined {
	const used = feeds.filter((feed) => covers(feed.years, year));
	const cells = used.flatMap(({ source, series }) => {
		const value = series.get(year)?.get(place);
		return value === undefined ? [] : [{ place, year, value: trimmed(value), source: source.id }];
	});
	const stated = cells.find((cell) => isPresent(cell.value)) ?? cells[0];
	if (stated) return stated;
	const searched = used[0];
	if (!searched) return undefined;
	const unborn = since !== null && year < since;
	const value: Value = { missing: unborn ? 'not-applicable' : 'unknown' };
	return { place, year, value, source: searched.source.id };
}

/**
 * Joins an indicator's sources to one table in which every cell stands: the country and all
 * municipalities × every year of the series, in code order and then by year. A cell that no source
 * has is `not-applicable` when the municipality did not exist that year, and else `unknown`.
 *
 * @returns an empty table when no source has a value for any municipality
 */
export function assemble(
	feeds: readonly LoadedFeed[],
	municipalities: readonly Pick<Municipality, 'code' | 'since'>[],
): ObservationRow[] {
	const years = yearsOf(feeds);
	const rowsOf = (place: ObservedPlace, since: number | null): ObservationRow[] =>
		years.flatMap((year) => observe(feeds, place, since, year) ?? []);
	return [
		...rowsOf(COUNTRY, null),
		...municipalities.flatMap(({ code, since }) => rowsOf(code, since)),
	];
}
