import type { Circle } from './part-circles.ts';
import type { Point } from './point.ts';

/** A drawing area laid around circles, its origin in the upper left corner. */
export interface CircleFrame {
	readonly width: number;
	/** Whole number, rounded up. */
	readonly height: number;
	/** Units of the frame for each unit of the circles. */
	readonly scale: number;
	/** Where a point of the circles' drawing lies in the frame. */
	readonly place: (point: Point) => Point;
}

/**
 * Lays a frame `width` units wide around circles, so that all of each is inside; the height follows.
 *
 * @param margin units of the frame kept free on each side
 * @throws Error where there is no circle, or none with a size, to put a frame around
 */
export function circleFrame(
	circles: readonly Circle[],
	width: number,
	margin: number,
): CircleFrame {
	const sides = (axis: 0 | 1): [number, number] => [
		Math.min(...circles.map(({ center, radius }) => center[axis] - radius)),
		Math.max(...circles.map(({ center, radius }) => center[axis] + radius)),
	];
	const [[left, right], [top, bottom]] = [sides(0), sides(1)];
	if (!(right > left)) throw new Error('no circles to put a frame around');
	const scale = (width - 2 * margin) / (right - left);
	return {
		width,
		height: Math.ceil((bottom - top) * scale + 2 * margin),
		scale,
		place: ([x, y]) => [(x - left) * scale + margin, (y - top) * scale + margin],
	};
}
