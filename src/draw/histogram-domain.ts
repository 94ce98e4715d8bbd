import type { Scale } from '../stats/classes.ts';
import { quantileSorted } from 'd3';
import { round } from '../stats/round.ts';

/** Share of the values left outside at each end, so that one far out does not flatten all others. */
const TAIL = 0.005;

/** Part of the scale that the outermost classes have at least: about one bar. */
const LEAST = 1 / 30;

/**
 * Lowest and highest value of a legend's scale: from the values of all years, so that it stays the
 * same when the year changes. It holds all but the outermost half per cent at each end (quantiles by
 * R-7), and always a bar's width of every class. Values outside are counted in the outermost bars.
 *
 * @param ascending at least one value, the lowest first
 */
export function histogramDomain(
	ascending: number[],
	{ thresholds, decimals }: Scale,
): readonly [lowest: number, highest: number] {
	const [from = Number.NaN, to = Number.NaN] = [
		quantileSorted(ascending, TAIL),
		quantileSorted(ascending, 1 - TAIL),
	];
	const [first, last] = [thresholds[0] ?? Infinity, thresholds.at(-1) ?? -Infinity];
	const least = Math.max(10 ** -decimals, LEAST * (Math.max(to, last) - Math.min(from, first)));
	return [
		round(Math.min(from, first - least), decimals),
		round(Math.max(to, last + least), decimals),
	];
}
