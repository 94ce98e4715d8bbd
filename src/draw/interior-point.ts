import type { Polygon } from './map-grid.ts';
import type { Point } from './point.ts';
import { boxOf } from './ring.ts';

/** A circle inside an area, in the units of the drawing. */
export interface InnerCircle {
	readonly center: Point;
	readonly radius: number;
}

interface Cell {
	readonly center: Point;
	/** Half the side of the square. */
	readonly half: number;
	/** Distance from the centre to the border, negative outside. */
	readonly distance: number;
	/** No point of the square is further inside than this. */
	readonly most: number;
}

/** Squared distance from a point to the piece of line between `a` and `b`. */
function squaredDistance([x, y]: Point, a: Point, b: Point): number {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / length;
	const t = Math.min(1, Math.max(0, along));
	return (x - a[0] - t * dx) ** 2 + (y - a[1] - t * dy) ** 2;
}

/** Distance from a point to the polygon's border: positive inside, negative outside and in holes. */
export function signedDistance(point: Point, polygon: Polygon): number {
	let inside = false;
	let nearest = Infinity;
	for (const ring of polygon) {
		let a = ring.at(-1);
		for (const b of ring) {
			if (a) {
				if (
					b[1] > point[1] !== a[1] > point[1] &&
					point[0] < ((a[0] - b[0]) * (point[1] - b[1])) / (a[1] - b[1]) + b[0]
				) {
					inside = !inside;
				}
				nearest = Math.min(nearest, squaredDistance(point, a, b));
			}
			a = b;
		}
	}
	return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function cellAt(center: Point, half: number, polygon: Polygon): Cell {
	const distance = signedDistance(center, polygon);
	return { center, half, distance, most: distance + half * Math.SQRT2 };
}

/**
 * The largest circle that fits in a polygon, its centre being the point furthest from the border
 * (pole of inaccessibility): a place for a label or a mark that always lies inside, also where the
 * centre of gravity does not. Found by halving squares (Agafonkin 2016, "polylabel"), to within
 * `precision` units.
 */
export function innerCircle(polygon: Polygon, precision = 0.25): InnerCircle {
	const [left, top, right, bottom] = boxOf(polygon);
	const side = Math.min(right - left, bottom - top);
	let best = cellAt([(left + right) / 2, (top + bottom) / 2], 0, polygon);
	const queue: Cell[] = [];
	for (let x = left; x < right; x += side) {
		for (let y = top; y < bottom; y += side) {
			queue.push(cellAt([x + side / 2, y + side / 2], side / 2, polygon));
		}
	}
	queue.sort((a, b) => a.most - b.most);
	for (let cell = queue.pop(); cell; cell = queue.pop()) {
		if (cell.distance > best.distance) best = cell;
		// The queue is in order of promise: when the best of it can't win, none can.
		if (cell.most - best.distance <= precision) break;
		const half = cell.half / 2;
		for (const dx of [-half, half]) {
			for (const dy of [-half, half]) {
				const part = cellAt([cell.center[0] + dx, cell.center[1] + dy], half, polygon);
				const place = queue.findIndex((other) => other.most > part.most);
				queue.splice(place < 0 ? queue.length : place, 0, part);
			}
		}
	}
	return { center: best.center, radius: best.distance };
}
