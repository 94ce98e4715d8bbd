/** A municipality's features, each standardised to mean 0 and standard deviation 1 over all of them. */
export type FeaturePoint = readonly number[];

/** What a feature is centred and scaled by. */
export interface Moments {
	readonly mean: number;
	/** Of the whole population (divided by n), since all municipalities are there. */
	readonly standardDeviation: number;
}

/** A value in standard deviations from the mean. A feature in which all are alike becomes 0. */
export const standardised = (value: number, { mean, standardDeviation }: Moments): number =>
	standardDeviation === 0 ? 0 : (value - mean) / standardDeviation;

/** The weights scaled to a mean of 1, so that equal ones are exactly 1; null where all are 0. */
function scaled(weights: readonly number[]): readonly number[] | null {
	const largest = Math.max(0, ...weights);
	if (largest === 0) return null;
	const relative = weights.map((weight) => weight / largest);
	const mean = relative.reduce((sum, weight) => sum + weight, 0) / relative.length;
	return relative.map((weight) => weight / mean);
}

const squares = (a: FeaturePoint, b: FeaturePoint, weights: readonly number[]): readonly number[] =>
	weights.map((weight, index) => weight * ((a[index] ?? 0) - (b[index] ?? 0)) ** 2);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/**
 * Weighted Euclidean distance: √(Σ wᵢdᵢ² · n / Σ wᵢ). The weights say how the features stand to each
 * other, not how large a distance is: equal weights, whatever they are, give the plain distance.
 *
 * @param weights one for each feature, 0 or more
 * @returns null where every weight is 0, since nothing is then compared
 */
export function weightedDistance(
	a: FeaturePoint,
	b: FeaturePoint,
	weights: readonly number[],
): number | null {
	const scale = scaled(weights);
	return scale && Math.sqrt(sum(squares(a, b, scale)));
}

/**
 * How much of the squared distance comes from each feature: shares that sum to 1.
 *
 * @returns null where there is no distance to divide: all weights are 0, or the two are alike in all
 *   that counts
 */
export function contributions(
	a: FeaturePoint,
	b: FeaturePoint,
	weights: readonly number[],
): readonly number[] | null {
	const parts = squares(a, b, scaled(weights) ?? []);
	const whole = sum(parts);
	return whole > 0 ? parts.map((part) => part / whole) : null;
}
