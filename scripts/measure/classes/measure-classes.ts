import { makeScale } from '../../../src/stats/make-scale.ts';
import type { Indicator } from '../../../src/stats/indicator.ts';
import { latestOf } from '../../derive/latest.ts';
import type { SeriesFigures } from '../../derive/series-file.ts';
import type { Classes } from '../../read/classes.ts';

/** Whether the same classes were made of the same values. */
const isSame = (one: Classes, other: Classes): boolean =>
	one.values === other.values &&
	one.year === other.year &&
	one.thresholds.join() === other.thresholds.join();

/**
 * The classes of every indicator that has figures, made of its latest year.
 *
 * @param standing the rows that stand: one that comes out the same keeps the release that made it
 * @param release ISO date of the release that is being made
 */
export function measureClasses(
	indicators: readonly Indicator[],
	figures: ReadonlyMap<string, SeriesFigures>,
	standing: readonly Classes[],
	release: string,
): Classes[] {
	return indicators.flatMap((indicator) => {
		const own = figures.get(indicator.id);
		if (!own) return [];
		const { year, values, checksum } = latestOf(indicator, own);
		const { thresholds } = makeScale(values, year, indicator);
		const fresh: Classes = { indicator: indicator.id, year, thresholds, release, values: checksum };
		return standing.find((row) => row.indicator === indicator.id && isSame(row, fresh)) ?? fresh;
	});
}
