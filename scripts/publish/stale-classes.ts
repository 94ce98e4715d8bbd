import type { ApiSeries } from '../../src/tables/api.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import { latestOf } from '../derive/latest.ts';
import type { Classes } from '../read/classes.ts';
import { CLASS_AGAIN } from '../read/lacking-file.ts';

/**
 * What an editor is told where classes were made of other figures than those that stand: of an
 * earlier year, or of values that have been changed since. They still hold, so it is no error; they
 * are made anew when a release of the data is.
 *
 * @returns one line, or none where all classes are of the latest figures
 */
export function staleClasses(
	indicators: readonly Indicator[],
	series: ReadonlyMap<string, ApiSeries>,
	classes: ReadonlyMap<string, Classes>,
): string[] {
	const stale = indicators.flatMap((indicator) => {
		const [own, made] = [series.get(indicator.id), classes.get(indicator.id)];
		if (!own || !made) return [];
		const { year, checksum } = latestOf(indicator, own);
		if (year !== made.year) return [`${indicator.id} (made of ${made.year}, latest ${year})`];
		return checksum === made.values ? [] : [`${indicator.id} (made of other values)`];
	});
	if (stale.length === 0) return [];
	return [
		`warning: data/classes.csv is older than the figures of ${stale.join(', ')}: ${CLASS_AGAIN}`,
	];
}
