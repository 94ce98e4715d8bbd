import type { Indicator } from '../../src/stats/indicator.ts';
import { DataError, type PlaceInFile } from './data-error.ts';
import type { Observations } from './observations.ts';

/**
 * A series can break only in a year that it has: the figures from then on are made in another way.
 *
 * @param tables by indicator
 * @param placeOf where the entry of an indicator stands
 * @throws DataError at the first break of another year
 */
export function checkBreaks(
	indicators: readonly Pick<Indicator, 'id' | 'breaks'>[],
	tables: ReadonlyMap<string, Pick<Observations, 'years'>>,
	placeOf: (id: string) => PlaceInFile,
): void {
	for (const { id, breaks } of indicators) {
		const years = tables.get(id)?.years ?? [];
		const [first] = years;
		const last = years.at(-1);
		if (first === undefined || last === undefined) continue;
		for (const { year } of breaks) {
			if (year >= first && year <= last) continue;
			throw new DataError(
				placeOf(id),
				`breaks of "${id}": found the year ${year}, expected one of its table, ${first} to ${last}`,
			);
		}
	}
}
