import { mean, standardDeviation } from 'simple-statistics';
import { likeness } from './likeness.ts';
import { standardised, type Moments } from './weighted-distance.ts';

/** Another municipality and how far it is in the space of the features. */
export interface Neighbour<Key> {
	readonly code: Key;
	/** Standardised Euclidean distance: 0 is the same in every feature. No unit. */
	readonly distance: number;
}

/** Mean and standard deviation of each feature over all rows; none for no rows. */
export function momentsOf(rows: readonly (readonly number[])[]): readonly Moments[] {
	return (rows[0] ?? []).map((_, index) => {
		const column = rows.map((row) => row[index] ?? Number.NaN);
		return { mean: mean(column), standardDeviation: standardDeviation(column) };
	});
}

/**
 * For each key the nearest others by standardised Euclidean distance over its features, all of
 * equal weight. Keys that lack a feature are not in `features` and get no neighbours.
 *
 * @param features by key, the same number of finite values for each
 * @param count neighbours wanted
 */
export function nearestPeers<Key extends string>(
	features: ReadonlyMap<Key, readonly number[]>,
	count: number,
): ReadonlyMap<Key, readonly Neighbour<Key>[]> {
	const moments = momentsOf([...features.values()]);
	const points = new Map(
		[...features].map(([key, row]) => [
			key,
			moments.map((each, index) => standardised(row[index] ?? Number.NaN, each)),
		]),
	);
	const equal = moments.map(() => 1);
	return new Map(
		[...features.keys()].map((key) => [
			key,
			likeness(points, key, equal)
				.slice(0, count)
				.map(({ code, distance }) => ({ code, distance })),
		]),
	);
}
