import type { ScatterPoint } from './scatter.ts';

/**
 * The dot nearest to a place, if it lies within reach: small dots are hit by pointing near them. Of
 * dots in the same spot the first.
 *
 * @param at from the left and the top of the chart, in the unit of its points
 * @param pixels how many CSS pixels one unit is, to the right and downwards
 * @param reach in CSS pixels
 */
export function nearestPoint(
	points: readonly ScatterPoint[],
	at: readonly [left: number, top: number],
	pixels: readonly [number, number],
	reach: number,
): ScatterPoint | null {
	let nearest: ScatterPoint | null = null;
	let least = Infinity;
	for (const point of points) {
		const away = Math.hypot((point.left - at[0]) * pixels[0], (point.top - at[1]) * pixels[1]);
		if (away > reach || away >= least) continue;
		[nearest, least] = [point, away];
	}
	return nearest;
}
