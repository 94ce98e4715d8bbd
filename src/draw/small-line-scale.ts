import { quantileSorted } from 'd3';
import type { ApiSeries } from '../tables/api.ts';

/** What all lines of a measure share. */
export interface SmallLineScale {
	readonly years: readonly [first: number, last: number];
	readonly domain: readonly [low: number, high: number];
}

/**
 * The scale of a measure over some years: the values of all municipalities without those furthest out,
 * so that a flat line is flat by the country's measure.
 *
 * @param tail share of the values beyond each end of the scale, which are drawn at its edge (R-7
 * quantiles): from the 2nd to the 98th percentile unless told
 */
export function smallLineScale(
	series: Pick<ApiSeries, 'years' | 'values'>,
	years: readonly [number, number],
	tail = 0.02,
): SmallLineScale {
	const [from, to] = years;
	const shown = series.years.flatMap((year, index) => (year >= from && year <= to ? [index] : []));
	const ascending = Float64Array.from(
		Object.values(series.values).flatMap((row) => shown.flatMap((index) => row[index] ?? [])),
	).sort();
	const at = (share: number): number => quantileSorted([...ascending], share) ?? 0;
	return { years, domain: [at(tail), at(1 - tail)] };
}
