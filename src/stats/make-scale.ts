import type { Heavier } from '../tables/indicators.ts';
import { quantileSorted } from 'd3';
import { ckmeans } from 'simple-statistics';
import type { Scale } from './classes.ts';
import { round } from './round.ts';
import { roundBound } from './round-bound.ts';

const MOST_CLASSES = 5;

/** Share of the values at each end that count as no farther out than the rest (quantiles by R-7). */
const TAIL = 0.01;

/**
 * Bounds between natural groups of values: ckmeans (Wang & Song 2011), the optimal one-dimensional
 * k-means. Fewer groups where there are fewer values; never an empty one.
 */
function groupBounds(values: readonly number[], groups: number, decimals: number): number[] {
	const distinct = new Set(values).size;
	if (distinct === 0) return [];
	const found = ckmeans([...values], Math.min(groups, distinct));
	return found
		.slice(1)
		.map((group, index) =>
			roundBound(Math.max(...(found[index] ?? [])), Math.min(...group), decimals),
		);
}

/**
 * Makes the classes of an indicator from the values of one year.
 *
 * Values are rounded to what the reader sees first and classed after, so that a legend never
 * contradicts a figure. The outermost hundredth at each end is drawn in to where it begins: one
 * municipality far out would otherwise have a class of its own, and leave the others in few. The
 * outer classes are open, so it lies in them. With a midpoint that values lie on both sides of, each
 * side is classed for itself and none straddles it.
 *
 * @param year the year that the values are of
 */
export function makeScale(
	values: readonly number[],
	year: number,
	options: { decimals: number; heavier: Heavier; midpoint: number | null },
): Scale {
	const { decimals, heavier, midpoint } = options;
	const ascending = values.map((value) => round(value, decimals)).sort((a, b) => a - b);
	const end = (share: number): number =>
		round(quantileSorted(ascending, share) ?? Number.NaN, decimals);
	const [lowest, highest] = [end(TAIL), end(1 - TAIL)];
	const drawnIn = (side: readonly number[]): number[] =>
		side.map((value) => Math.min(Math.max(value, lowest), highest));
	const below = midpoint === null ? [] : ascending.filter((value) => value < midpoint);
	const above = midpoint === null ? ascending : ascending.filter((value) => value >= midpoint);
	if (midpoint === null || below.length === 0 || above.length === 0) {
		const thresholds = groupBounds(drawnIn(ascending), MOST_CLASSES, decimals);
		return { thresholds, decimals, heavier, midpoint: null, year };
	}
	const belowClasses = below.length > above.length ? 3 : 2;
	const thresholds = [
		...groupBounds(drawnIn(below), belowClasses, decimals),
		midpoint,
		...groupBounds(drawnIn(above), MOST_CLASSES - belowClasses, decimals),
	];
	return { thresholds, decimals, heavier, midpoint, year };
}
