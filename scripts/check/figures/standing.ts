/** Which end of an indicator is the heavier problem. */
export type Heavier = 'higher' | 'lower' | 'neutral';

export interface Standing {
	/** Place, 1 at the heavier end (the highest where neither end is); equal figures share one. */
	readonly place: number;
	/** How many have a figure. */
	readonly of: number;
	/** Quarter, 4 at the heavier end (the highest where neither is). */
	readonly quarter: 1 | 2 | 3 | 4;
}

/**
 * Place and quarter of each figure as shown, in whole units of its last decimal.
 *
 * Quartiles are R-7 of Hyndman & Fan (1996): at position (n − 1) · k / 4 of the ordered figures, in
 * between by straight line. A figure lies in a quarter only if it is strictly beyond the quartile below
 * it. All in whole numbers: a quartile's four-fold is one.
 */
export function standings<Key>(
	figures: ReadonlyMap<Key, bigint>,
	heavier: Heavier,
): ReadonlyMap<Key, Standing> {
	const burden = (figure: bigint): bigint => (heavier === 'lower' ? -figure : figure);
	const ascending = [...figures.values()].map(burden).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
	const fourfold = [1, 2, 3].map((k) => fourfoldQuartile(ascending, k));
	const firstAt = new Map<bigint, number>();
	for (const [index, value] of ascending.toReversed().entries()) {
		if (!firstAt.has(value)) firstAt.set(value, index + 1);
	}
	return new Map(
		[...figures].map(([key, figure]) => {
			const value = burden(figure);
			const beyond = fourfold.filter((quartile) => 4n * value > quartile).length;
			const quarter = ([1, 2, 3, 4] as const)[beyond] ?? 1;
			return [key, { place: firstAt.get(value) ?? 0, of: ascending.length, quarter }];
		}),
	);
}

/** Four times the k-th R-7 quartile of figures in ascending order; zero of none. */
export function fourfoldQuartile(ascending: readonly bigint[], k: number): bigint {
	const position = (ascending.length - 1) * k;
	const lower = ascending[Math.floor(position / 4)] ?? 0n;
	const upper = ascending[Math.floor(position / 4) + 1] ?? lower;
	return 4n * lower + BigInt(position % 4) * (upper - lower);
}
