import { ckmeans } from 'simple-statistics';
import type { Scale } from './classes.ts';
import type { Heavier } from './indicator.ts';
import { round } from './round.ts';

const MOST_CLASSES = 5;

/**
 * Lower bounds of natural groups in values, except the lowest group's: ckmeans (Wang & Song 2011),
 * the optimal one-dimensional k-means. Never makes an empty class.
 */
function groupBounds(values: readonly number[], groups: number): number[] {
	const distinct = new Set(values).size;
	if (distinct === 0) return [];
	return ckmeans([...values], Math.min(groups, distinct))
		.slice(1)
		.map((group) => Math.min(...group));
}

/**
 * Makes the classes of an indicator from its values of all years. Values are rounded to what the
 * reader sees first and classed after, so that a legend never contradicts a figure. With a midpoint
 * that values lie on both sides of, each side is classed for itself and none straddles it.
 */
export function makeScale(
	values: readonly number[],
	options: { decimals: number; heavier: Heavier; midpoint: number | null },
): Scale {
	const { decimals, heavier, midpoint } = options;
	const rounded = values.map((value) => round(value, decimals));
	const below = midpoint === null ? [] : rounded.filter((value) => value < midpoint);
	const above = midpoint === null ? rounded : rounded.filter((value) => value >= midpoint);
	if (midpoint === null || below.length === 0 || above.length === 0) {
		return { thresholds: groupBounds(rounded, MOST_CLASSES), decimals, heavier, midpoint: null };
	}
	const belowClasses = below.length > above.length ? 3 : 2;
	const thresholds = [
		...groupBounds(below, belowClasses),
		midpoint,
		...groupBounds(above, MOST_CLASSES - belowClasses),
	];
	return { thresholds, decimals, heavier, midpoint };
}
