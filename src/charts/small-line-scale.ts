import { quantileSorted } from 'd3';
import type { ApiSeries } from '../model/api.ts';

/** Share of the values beyond each end of the scale: they are drawn at its edge. */
const TAIL = 0.02;

/** What all lines of a measure share. */
export interface SmallLineScale {
	readonly years: readonly [first: number, last: number];
	readonly domain: readonly [low: number, high: number];
}

/**
 * The scale of a measure over some years: the values of all municipalities from their 2nd to their 98th
 * percentile, so that a flat line is flat by the country's measure.
 */
export function smallLineScale(
	series: Pick<ApiSeries, 'years' | 'values'>,
	years: readonly [number, number],
): SmallLineScale {
	const [from, to] = years;
	const shown = series.years.flatMap((year, index) => (year >= from && year <= to ? [index] : []));
	const ascending = Float64Array.from(
		Object.values(series.values).flatMap((row) => shown.flatMap((index) => row[index] ?? [])),
	).sort();
	const at = (share: number): number => quantileSorted([...ascending], share) ?? 0;
	return { years, domain: [at(TAIL), at(1 - TAIL)] };
}
