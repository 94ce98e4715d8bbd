import type { ApiSeries } from '../tables/api.ts';
import type { Scale } from '../stats/classes.ts';
import { codesOf, valuesIn } from '../stats/series.ts';
import { histogramDomain } from './histogram-domain.ts';

/** A class may stretch the axis by this share of its length; one farther out stands apart. */
const REACH = 0.25;

/** Which part of a scale a legend's histogram draws evenly, and how many classes lie beyond it. */
export interface LegendAxis {
	/** Lowest and highest value of the even part. */
	readonly domain: readonly [number, number];
	/** Thresholds within it. */
	readonly thresholds: readonly number[];
	/** Classes that hold so few values so far out that they stand apart, each as one bar. */
	readonly below: number;
	readonly above: number;
}

/**
 * The axis of a legend's histogram: made of the values of all years, so that bars can be compared
 * from year to year, or of one year where its classes are. A class that only a few municipalities far
 * out have ever been in is set apart by a break: drawn evenly it would leave no room for the rest.
 */
export function legendAxis(series: ApiSeries, scale: Scale, year: number | null): LegendAxis {
	const values =
		year === null
			? codesOf(series).flatMap(
					(code) => series.values[code]?.filter((value) => value !== null) ?? [],
				)
			: [...valuesIn(series, year).values()];
	// Numbers of one kind are sorted several times faster, and a series has thousands.
	const ascending = [...Float64Array.from(values).sort()];
	const [low, high] = histogramDomain(ascending, { ...scale, thresholds: [] });
	const reach = (high - low) * REACH;
	const thresholds = scale.thresholds.filter(
		(threshold) => threshold >= low - reach && threshold <= high + reach,
	);
	return {
		domain: histogramDomain(ascending, { ...scale, thresholds }),
		thresholds,
		below: scale.thresholds.filter((threshold) => threshold < low - reach).length,
		above: scale.thresholds.filter((threshold) => threshold > high + reach).length,
	};
}
