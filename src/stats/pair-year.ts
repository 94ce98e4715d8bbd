import type { ApiSeries } from '../tables/api.ts';

/**
 * The year of an indicator to set beside another's: the same year where at least half of the
 * municipalities have a value in it, else the nearest such year, the earlier of two as near. Null
 * where no year will do.
 */
export function pairYear(series: ApiSeries, year: number): number | null {
	const rows = Object.values(series.values);
	const least = Math.max(1, rows.length / 2);
	const hasEnough = (candidate: number): boolean => {
		const index = series.years.indexOf(candidate);
		return rows.filter((row) => row[index] != null).length >= least;
	};
	const apart = (candidate: number): number => Math.abs(candidate - year);
	const nearestFirst = series.years.toSorted((a, b) => apart(a) - apart(b) || a - b);
	return nearestFirst.find(hasEnough) ?? null;
}
