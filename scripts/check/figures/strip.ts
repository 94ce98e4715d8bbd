import type { Heavier } from './standing.ts';

/** Width of a strip of all municipalities, in its own units. */
const WIDTH = 338;

/** How far two places on a strip may lie apart: both are rounded to a tenth. */
const CLOSE = 0.11;

/** The R-7 quantile of figures in ascending order (Hyndman & Fan, 1996). */
function quantileOf(ascending: readonly number[], share: number): number {
	const position = (ascending.length - 1) * share;
	const low = ascending[Math.floor(position)] ?? 0;
	const high = ascending[Math.floor(position) + 1] ?? low;
	return low + (position % 1) * (high - low);
}

/**
 * Where figures stand on a strip: from the 1st percentile to the 99th, the heavier problem to the right.
 *
 * @param figures all that are placed, as shown, in whole units of the last decimal
 */
export function stripPlaces(
	figures: readonly bigint[],
	heavier: Heavier,
): (figure: number) => number {
	const ascending = figures.map(Number).sort((a, b) => a - b);
	const [low, high] = [quantileOf(ascending, 0.01), quantileOf(ascending, 0.99)];
	return (figure) => {
		const share = high === low ? 0.5 : Math.min(1, Math.max(0, (figure - low) / (high - low)));
		return (heavier === 'lower' ? 1 - share : share) * WIDTH;
	};
}

/** Whether something is drawn where it should be; null for what is not drawn, and should not be. */
export const isDrawnAt = (found: number | null, expected: number | null): boolean =>
	found === null || expected === null ? found === expected : Math.abs(found - expected) <= CLOSE;
