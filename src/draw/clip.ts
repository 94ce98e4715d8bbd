import type { Box, Point, Ring } from './point.ts';
import { withoutRepeats } from './ring.ts';

/** One side of the box: on which axis it cuts, where, and on which side of it a point is kept. */
interface Side {
	readonly axis: 0 | 1;
	readonly at: number;
	readonly keeps: 'less' | 'more';
}

const isKept = (point: Point, { axis, at, keeps }: Side): boolean =>
	keeps === 'more' ? point[axis] >= at : point[axis] <= at;

/**
 * Where the line between two points crosses a side, as whole numbers. The points are taken in a
 * fixed order, so that neighbours who run along their border in opposite directions get the same
 * point.
 */
function crossing(one: Point, other: Point, { axis, at }: Side): Point {
	const ordered = one[axis] < other[axis] ? [one, other] : [other, one];
	const [a = one, b = other] = ordered;
	const across = axis === 0 ? 1 : 0;
	const along = a[across] + ((at - a[axis]) / (b[axis] - a[axis])) * (b[across] - a[across]);
	return axis === 0 ? [at, Math.round(along) + 0] : [Math.round(along) + 0, at];
}

function cut(ring: Ring, side: Side): Ring {
	return ring.flatMap((point, i) => {
		const before = ring.at(i - 1) ?? point;
		const kept = isKept(point, side);
		const ends = kept ? [point] : [];
		return kept === isKept(before, side) ? ends : [crossing(before, point, side), ...ends];
	});
}

/**
 * The part of a ring that lies in a box of whole numbers (Sutherland and Hodgman 1974). A ring that
 * leaves the box and comes back stays one ring, joined along the box's edge: its area is right, and
 * the joins are out of sight when the box is a little larger than what is shown. Empty when nothing
 * of the ring is inside.
 */
export function clipRing(ring: Ring, [left, top, right, bottom]: Box): Ring {
	const sides: readonly Side[] = [
		{ axis: 0, at: left, keeps: 'more' },
		{ axis: 0, at: right, keeps: 'less' },
		{ axis: 1, at: top, keeps: 'more' },
		{ axis: 1, at: bottom, keeps: 'less' },
	];
	return withoutRepeats(sides.reduce(cut, ring));
}

/**
 * The pieces of a line that come near a box: runs of steps whose own box touches it. Nothing is cut
 * off; what is far away is left out.
 */
export function nearBox(line: readonly Point[], [left, top, right, bottom]: Box): Point[][] {
	const pieces: Point[][] = [];
	line.forEach((point, i) => {
		const [x, y] = point;
		const before = line[i - 1];
		if (!before) return;
		const isNear =
			Math.max(x, before[0]) >= left &&
			Math.min(x, before[0]) <= right &&
			Math.max(y, before[1]) >= top &&
			Math.min(y, before[1]) <= bottom;
		if (!isNear) return;
		const piece = pieces.at(-1);
		if (piece?.at(-1) === before) piece.push(point);
		else pieces.push([before, point]);
	});
	return pieces;
}
