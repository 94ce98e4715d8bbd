import type { ApiSimilarityFile } from '../tables/api.ts';
import { standardised, weightedDistance, type FeaturePoint } from './weighted-distance.ts';

/** Another municipality, and how like it is. */
export interface Alike<Key> {
	readonly code: Key;
	/** 0 is the same in every feature that counts. No unit. */
	readonly distance: number;
	/** Its place among all others, the most alike being 1; equals share a place. */
	readonly place: number;
}

/** Each municipality in the space of the features. One that lacks a feature is not in the file. */
export const pointsOf = ({
	features,
	values,
}: ApiSimilarityFile): ReadonlyMap<string, FeaturePoint> =>
	new Map(
		Object.entries(values).map(([code, row]) => [
			code,
			features.map((feature, index) => {
				const value = row[index] ?? Number.NaN;
				return standardised(feature.transform === 'log' ? Math.log(value) : value, feature);
			}),
		]),
	);

/**
 * All others, the most alike first; equals by code.
 *
 * @param weights one for each feature, 0 or more
 * @returns nothing for one that is not among the points, or where every weight is 0
 */
export function likeness<Key extends string>(
	points: ReadonlyMap<Key, FeaturePoint>,
	code: Key,
	weights: readonly number[],
): readonly Alike<Key>[] {
	const own = points.get(code);
	if (!own) return [];
	const others = [...points].flatMap(([other, point]) => {
		const distance = other === code ? null : weightedDistance(own, point, weights);
		return distance === null ? [] : [{ code: other, distance }];
	});
	others.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1));
	let place = 0;
	return others.map((other, index) => {
		if (other.distance !== others[index - 1]?.distance) place = index + 1;
		return { ...other, place };
	});
}
