import type { Quarter } from '../tables/api/need.ts';
import type { Heavier } from '../tables/indicators.ts';
import { quantileSorted } from 'd3';

/** Quarter of the municipalities, 4 being the heavier end (the higher one when neither is heavier). */
export type { Quarter };

/**
 * Places each value in a quarter, by quartiles of the values given: method R-7 (Hyndman & Fan 1996,
 * the default of R, NumPy and Excel's PERCENTILE.INC), as d3 computes them.
 *
 * A value lies in a quarter only when it is strictly beyond the quartile, so that ties never make
 * the heavier quarter larger than a fourth: where more than half have 0, all of them are in quarter 1.
 */
export function quarters<Key>(
	values: ReadonlyMap<Key, number>,
	heavier: Heavier,
): ReadonlyMap<Key, Quarter> {
	if (values.size === 0) return new Map();
	const sign = heavier === 'lower' ? -1 : 1;
	const ascending = [...values.values()].map((value) => sign * value).sort((a, b) => a - b);
	const quartiles = [0.25, 0.5, 0.75].map((share) => quantileSorted(ascending, share) ?? Infinity);
	const place = (value: number): Quarter => {
		const [first = Infinity, second = Infinity, third = Infinity] = quartiles;
		return value > third ? 4 : value > second ? 3 : value > first ? 2 : 1;
	};
	return new Map([...values].map(([key, value]) => [key, place(sign * value)]));
}
