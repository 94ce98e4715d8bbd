import type { ApiSeries } from './api.ts';
import { valuesIn } from './series.ts';

/**
 * The year of an indicator to set beside another's: the same year where at least half of the
 * municipalities have a value in it, else the nearest such year, the earlier of two as near. Null
 * where no year will do.
 */
export function pairYear(series: ApiSeries, year: number): number | null {
	const half = Object.keys(series.values).length / 2;
	const apart = (candidate: number): number => Math.abs(candidate - year);
	const [nearest] = series.years
		.filter((candidate) => valuesIn(series, candidate).size >= Math.max(half, 1))
		.sort((a, b) => apart(a) - apart(b) || a - b);
	return nearest ?? null;
}
