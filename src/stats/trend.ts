import type { ApiSeries } from '../tables/api.ts';
import { methodBreaks } from './method-breaks.ts';
import { valuesByYear } from './series.ts';

/** Which way values go over the years; `unclear` where chance could have made as much of an order. */
export type Trend = 'rising' | 'falling' | 'unclear';

/** Values that a trend is of: the last ten. */
export const TREND_VALUES = 10;

/** The normal distribution's 97.5th percentile: beyond it on either side, p < 0.05. */
const CRITICAL = 1.959963984540054;

/** Σ over groups of equal values of t(t − 1)(2t + 5), t being how many there are: what ties take away. */
function tieTerm(values: readonly number[]): number {
	const groups = Map.groupBy(values, (value) => value);
	return [...groups.values()].reduce((sum, { length: t }) => sum + t * (t - 1) * (2 * t + 5), 0);
}

/**
 * The test of Mann and Kendall for a monotonic trend, two-sided at the level of 5 per cent, by the normal
 * approximation with its corrections for ties and for continuity (Mann 1945; Kendall 1975, chapter 4).
 *
 * @param values in order of time; fewer than five never make a trend
 */
export function mannKendall(values: readonly number[]): Trend {
	const n = values.length;
	let s = 0;
	for (const [index, later] of values.entries()) {
		for (const earlier of values.slice(0, index)) s += Math.sign(later - earlier);
	}
	const variance = (n * (n - 1) * (2 * n + 5) - tieTerm(values)) / 18;
	if (variance === 0) return 'unclear';
	const z = (Math.abs(s) - 1) / Math.sqrt(variance);
	if (z <= CRITICAL) return 'unclear';
	return s > 0 ? 'rising' : 'falling';
}

/**
 * The trend of a municipality (or of the country, "00") over its last ten values, from the last break on
 * that makes years incomparable.
 */
export function trendOf(
	series: Pick<ApiSeries, 'years' | 'national' | 'values' | 'status' | 'breaks'>,
	code: string,
): Trend {
	const since = Math.max(...methodBreaks(series.breaks).map(({ year }) => year), -Infinity);
	const values = [...valuesByYear(series, code)].flatMap(([year, value]) =>
		year >= since ? [value] : [],
	);
	return mannKendall(values.slice(-TREND_VALUES));
}
