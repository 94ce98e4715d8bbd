import { mean, standardDeviation } from 'simple-statistics';

/** Another municipality and how far it is in the space of the features. */
export interface Neighbour<Key> {
	readonly code: Key;
	/** Standardised Euclidean distance: 0 is the same in every feature. No unit. */
	readonly distance: number;
}

/** Centres and scales each column to mean 0 and standard deviation 1; a constant column becomes 0. */
function standardise(rows: readonly (readonly number[])[]): number[][] {
	if (rows.length === 0) return [];
	const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? Number.NaN));
	const moments = columns.map((column) => {
		// Of the whole population (divided by n), since all municipalities are there.
		return { centre: mean(column), spread: standardDeviation(column) };
	});
	return rows.map((row) =>
		row.map((value, column) => {
			const { centre, spread } = moments[column] ?? { centre: 0, spread: 0 };
			return spread === 0 ? 0 : (value - centre) / spread;
		}),
	);
}

/**
 * For each key the nearest others by standardised Euclidean distance over its features, all of
 * equal weight. Keys that lack a feature are not in `features` and get no neighbours.
 *
 * @param features by key, the same number of finite values for each
 * @param count neighbours wanted
 */
export function nearest<Key extends string>(
	features: ReadonlyMap<Key, readonly number[]>,
	count: number,
): ReadonlyMap<Key, readonly Neighbour<Key>[]> {
	const keys = [...features.keys()];
	const points = standardise([...features.values()]);
	const distance = (a: readonly number[], b: readonly number[]): number =>
		Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
	return new Map(
		keys.map((key, own) => {
			const others = keys.flatMap((code, index) =>
				index === own ? [] : [{ code, distance: distance(points[own] ?? [], points[index] ?? []) }],
			);
			others.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
			return [key, others.slice(0, count)];
		}),
	);
}
