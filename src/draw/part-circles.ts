import type { Point } from './point.ts';

/** A circle in the units of the drawing it belongs to. */
export interface Circle {
	readonly center: Point;
	readonly radius: number;
}

/** A push goes this much further than it must, so that circles don't creep together for ever. */
const PUSH = 1.0001;

/** Enough for a few hundred circles in a crowd by a wide measure: 290 take fewer than 200. */
const MOST_TURNS = 10_000;

/**
 * Moves circles apart until none overlaps another. In each pair the larger moves less, in
 * proportion to the area of the other, as in d3's `forceCollide`; of two at the same point the
 * later goes to the right. Order and radii stay, and circles that are already apart stay put.
 *
 * @throws Error when they never come apart
 */
export function partCircles(circles: readonly Circle[]): Circle[] {
	const moved = circles.map(({ center: [x, y], radius }) => ({ x, y, radius }));
	for (let turn = 0; turn < MOST_TURNS; turn += 1) {
		let overlaps = 0;
		for (const [index, b] of moved.entries()) {
			for (const a of moved.slice(0, index)) {
				const [dx, dy] = [b.x - a.x, b.y - a.y];
				const distance = Math.sqrt(dx * dx + dy * dy);
				const least = a.radius + b.radius;
				if (!(distance < least)) continue;
				overlaps += 1;
				const push = least * PUSH - distance;
				const [towardX, towardY] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
				const share = a.radius ** 2 / (a.radius ** 2 + b.radius ** 2);
				a.x -= towardX * push * (1 - share);
				a.y -= towardY * push * (1 - share);
				b.x += towardX * push * share;
				b.y += towardY * push * share;
			}
		}
		if (overlaps === 0) return moved.map(({ x, y, radius }) => ({ center: [x, y], radius }));
	}
	throw new Error(`${circles.length} circles never came apart`);
}
