import type { Scale } from '../model/classes.ts';
import { quantile } from '../model/quantile.ts';
import { round } from '../model/round.ts';

/** Share of the values left outside at each end, so that one far out does not flatten all others. */
const TAIL = 0.005;

/**
 * Lowest and highest value of a legend's scale: from the values of all years, so that it stays the
 * same when the year changes. It holds all but the outermost half per cent at each end (quantiles by
 * R-7), and always some of every class. Values outside are counted in the outermost bars.
 *
 * @param values at least one
 */
export function histogramDomain(
	values: readonly number[],
	{ thresholds, decimals }: Scale,
): readonly [lowest: number, highest: number] {
	const ascending = values.toSorted((a, b) => a - b);
	const step = 10 ** -decimals;
	const lowest = quantile(ascending, TAIL);
	const highest = quantile(ascending, 1 - TAIL);
	return [
		round(Math.min(lowest, (thresholds[0] ?? Infinity) - step), decimals),
		round(Math.max(highest, thresholds.at(-1) ?? -Infinity), decimals),
	];
}
