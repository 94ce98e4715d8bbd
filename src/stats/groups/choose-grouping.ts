import { firmnessOf } from './firmness.ts';
import type { Grouping, MeasuredGrouping } from './problem-groups.ts';
import { round } from '../round.ts';

/** Silhouettes are compared to two decimals: the third says nothing of data like these. */
const DECIMALS = 2;

/** What a row must have to be chosen. */
type Bounds = Pick<Grouping, 'least' | 'fewest'>;

/** Rows whose groups all have the least number of municipalities. */
const large = <Row extends Pick<MeasuredGrouping, 'smallest'>>(
	rows: readonly Row[],
	least: number,
): Row[] => rows.filter(({ smallest }) => smallest >= least);

/**
 * The rows to choose among: those with enough groups, all of which have the least number of
 * municipalities. Without the second bound, a method that sets single outliers apart would win with
 * one group of nearly all municipalities; without the first, two groups that lie along one scale.
 */
export const choosable = <Row extends Pick<MeasuredGrouping, 'k' | 'smallest'>>(
	rows: readonly Row[],
	{ least, fewest }: Bounds,
): Row[] => large(rows, least).filter(({ k }) => k >= fewest);

/**
 * The row to use: of those to choose among, the one with the highest mean silhouette to two decimals;
 * of equals the most stable, then the one with the fewest groups.
 */
export function chooseGrouping<Row extends MeasuredGrouping>(
	rows: readonly Row[],
	bounds: Bounds,
): Row {
	const [best] = choosable(rows, bounds).toSorted(
		(a, b) =>
			round(b.silhouette, DECIMALS) - round(a.silhouette, DECIMALS) ||
			b.stability - a.stability ||
			a.k - b.k,
	);
	if (best) return best;
	throw new Error(`no grouping has at least ${bounds.least} municipalities in every group`);
}

/**
 * The row with the highest mean silhouette, however few its groups are; of equals the most stable.
 * Only of those whose groups are all large enough, and found again when some municipalities are left
 * out: a handful of outliers against all others has a high silhouette, and is others each time.
 *
 * @returns nothing where no row has such groups
 */
export const clearestGrouping = <Row extends MeasuredGrouping>(
	rows: readonly Row[],
	{ least }: Pick<Bounds, 'least'>,
): Row | undefined =>
	large(rows, least)
		.filter(({ weakest }) => firmnessOf(weakest) !== 'unstable')
		.toSorted((a, b) => b.silhouette - a.silhouette || b.stability - a.stability)[0];
