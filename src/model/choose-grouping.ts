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
 * How much clearer groups are than those that the same way finds on a sliding scale, where there are
 * none: a silhouette alone is higher the fewer the groups, whether they are there or not.
 */
export const aboveSliding = ({ silhouette, sliding }: Measured): number =>
	silhouette - sliding.mean;

/**
 * The row to use: of those to choose among, the one whose mean silhouette is most above that of a
 * sliding scale, to two decimals; of equals the most stable, then the one with the fewest groups.
 * Compared so after Hennig & Lin (2015): "Flexible parametric bootstrap for testing homogeneity
 * against clustering and assessing the number of clusters", Statistics and Computing 25.
 */
export function chooseGrouping<Row extends Measured>(rows: readonly Row[], least: number): Row {
	const [best] = choosable(rows, least).sort(
		(a, b) =>
			round(aboveSliding(b), DECIMALS) - round(aboveSliding(a), DECIMALS) ||
			b.stability - a.stability ||
			a.k - b.k,
	);
	if (!best) throw new Error(`no grouping has at least ${least} municipalities in every group`);
	return best;
}

/** The row to choose among that has the highest mean silhouette; of equals the most stable. */
export function clearestGrouping<Row extends Measured>(rows: readonly Row[], least: number): Row {
	const [best] = choosable(rows, least).sort(
		(a, b) => b.silhouette - a.silhouette || b.stability - a.stability,
	);
	if (!best) throw new Error(`no grouping has at least ${least} municipalities in every group`);
	return best;
}
