import type { Box, Point, Ring } from './point.ts';

/** Twice the signed area of a ring, in square units; exact for whole numbers. */
function doubleArea(ring: Ring): number {
	let sum = 0;
	let before = ring.at(-1);
	for (const point of ring) {
		if (before) sum += before[0] * point[1] - point[0] * before[1];
		before = point;
	}
	return sum;
}

/**
 * Signed area of a ring in square units: positive when it runs clockwise on a screen (y down).
 * Zero for fewer than three points.
 */
export const ringArea = (ring: Ring): number => doubleArea(ring) / 2;

/** Area in square units of rings of which the holes run against their outer ring. */
export const ringsArea = (rings: readonly Ring[]): number =>
	Math.abs(rings.reduce((sum, ring) => sum + ringArea(ring), 0));

/** The smallest box around all points. Throws when there is none to put a box around. */
export function boxOf(rings: readonly Ring[]): Box {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const ring of rings) {
		for (const [x, y] of ring) {
			if (x < left) left = x;
			if (x > right) right = x;
			if (y < top) top = y;
			if (y > bottom) bottom = y;
		}
	}
	if (left > right) throw new Error('no points to put a box around');
	return [left, top, right, bottom];
}

export const samePoint = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

/** The ring without points that repeat the one before them (the last is before the first). */
export const withoutRepeats = (ring: Ring): Ring =>
	ring.filter((point, i) => {
		const before = ring.at(i - 1);
		return before === undefined || ring.length === 1 || !samePoint(before, point);
	});
