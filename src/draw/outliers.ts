import { quantileSorted } from 'd3';
import type { ScatterPoint } from './scatter.ts';

/** Nearer than this to the middle, in interquartile ranges, a dot is one of the crowd. */
const LIMIT = 4;

/** How many dots are named at most. */
const NAMED = 2;

/** Two names nearer than both, in per cent of a phone's chart, could stand on each other. */
const LINE = 8;
const NAME = 50;

/** How far the values are from their median, in interquartile ranges; nothing where these are none. */
function distancesOf(values: readonly number[]): readonly number[] {
	// Sorted here, as elsewhere: d3's own way of finding a quantile would be one more in the scripts.
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number): number => quantileSorted(sorted, share) ?? NaN;
	const [median, range] = [at(0.5), at(0.75) - at(0.25)];
	return values.map((value) => (range > 0 ? (value - median) / range : 0));
}

/**
 * The dots of a scatter in per cent that a reader asks the name of: the one or two farthest from the medians
 * of both measures, counted in interquartile ranges, and beyond four of them. Dots that are as far
 * as one that would not be named are not named either. Our own rule.
 */
export function outliers(points: readonly ScatterPoint[]): readonly ScatterPoint[] {
	const across = distancesOf(points.map(({ x }) => x));
	const up = distancesOf(points.map(({ y }) => y));
	const far = points
		.map((point, i) => ({ point, distance: Math.hypot(across[i] ?? 0, up[i] ?? 0) }))
		.filter(({ distance }) => distance > LIMIT)
		.sort((a, b) => b.distance - a.distance);
	const next = far[NAMED]?.distance;
	const [first, second] = far.slice(0, NAMED).filter(({ distance }) => distance !== next);
	if (!first) return [];
	if (!second) return [first.point];
	const hasRoom =
		Math.abs(first.point.top - second.point.top) >= LINE ||
		Math.abs(first.point.left - second.point.left) >= NAME;
	if (hasRoom) return [first.point, second.point];
	return first.distance > second.distance ? [first.point] : [];
}

/** Where the name of a dot stands: from the middle on to its left, and at the foot above the axis. */
export const nameClass = ({ left, top }: Pick<ScatterPoint, 'left' | 'top'>): string =>
	[...(left > 50 ? ['before'] : []), ...(top > 94 ? ['above'] : [])].join(' ');
