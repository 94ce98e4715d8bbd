import type { Measured } from './problem-groups.ts';
import { round } from './round.ts';

/** Silhouettes are compared to two decimals: the third says nothing of data like these. */
const DECIMALS = 2;

/**
 * The rows to choose among: those whose groups all have the least number of municipalities. Without
 * it, a method that sets single outliers apart would win with one group of nearly all municipalities.
 */
export const choosable = <Row extends Pick<Measured, 'smallest'>>(
	rows: readonly Row[],
	least: number,
): Row[] => rows.filter(({ smallest }) => smallest >= least);

/**
 * The row to use: of those to choose among, the one with the highest mean silhouette to two decimals;
 * of equals the most stable, then the one with the fewest groups.
 */
export function chooseGrouping<Row extends Measured>(rows: readonly Row[], least: number): Row {
	const [best] = choosable(rows, least).sort(
		(a, b) =>
			round(b.silhouette, DECIMALS) - round(a.silhouette, DECIMALS) ||
			b.stability - a.stability ||
			a.k - b.k,
	);
	if (!best) throw new Error(`no grouping has at least ${least} municipalities in every group`);
	return best;
}
