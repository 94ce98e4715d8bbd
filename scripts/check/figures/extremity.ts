import { fourfoldQuartile } from './standing.ts';

/** How many figures are at least as high as one, of how many, and how far it is from the median. */
export interface Extremity {
	readonly asExtreme: number;
	readonly of: number;
	/** In quartile ranges, to three decimals; null where there is no range. */
	readonly distance: number | null;
}

/** Of whole numbers, the highest being the most extreme. */
export function extremities<Key>(figures: ReadonlyMap<Key, bigint>): Map<Key, Extremity> {
	const ascending = [...figures.values()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
	const [first = 0n, second = 0n, third = 0n] = [1, 2, 3].map((k) =>
		fourfoldQuartile(ascending, k),
	);
	const range = third - first;
	return new Map(
		[...figures].map(([key, figure]) => {
			const asExtreme = ascending.filter((other) => other >= figure).length;
			const away = 1000n * (4n * figure - second);
			const size = away < 0n ? -away : away;
			const thousandths = range > 0n ? (2n * size + range) / (2n * range) : null;
			const distance =
				thousandths === null ? null : Number(away < 0n ? -thousandths : thousandths) / 1000;
			return [key, { asExtreme, of: ascending.length, distance }];
		}),
	);
}
