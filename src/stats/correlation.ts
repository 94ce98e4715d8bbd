import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics';

/** The two values of one municipality. */
export interface ValuePair {
	readonly x: number;
	readonly y: number;
}

/** How closely two measures follow each other over the municipalities that have both. */
export interface Correlation {
	/** How many have both values. */
	readonly count: number;
	/** Pearson's r, −1 to 1: how close the dots lie to a straight line; null where it can't be known. */
	readonly pearson: number | null;
	/** Spearman's ρ, −1 to 1: how far the two order the municipalities alike; null as Pearson's. */
	readonly spearman: number | null;
}

/** Two dots always lie on a line: with fewer than three there is nothing to measure. */
const LEAST_PAIRS = 3;

const varies = (values: readonly number[]): boolean => values.some((value) => value !== values[0]);

/** Within its bounds in spite of the last binary digit; null for what is no number (under- or overflow). */
const bounded = (coefficient: number): number | null =>
	Number.isFinite(coefficient) ? Math.max(-1, Math.min(1, coefficient)) : null;

/**
 * Pearson's product-moment correlation (Pearson 1895) and Spearman's rank correlation (Spearman 1904)
 * of pairs of values. Ties get the mean of the ranks that they span, so that the order in which
 * municipalities are listed does not matter. Null for fewer than three pairs, and where all values of
 * one of the two are the same.
 */
export function correlation(pairs: readonly ValuePair[]): Correlation {
	const x = pairs.map((pair) => pair.x);
	const y = pairs.map((pair) => pair.y);
	const count = pairs.length;
	if (count < LEAST_PAIRS || !varies(x) || !varies(y)) {
		return { count, pearson: null, spearman: null };
	}
	return {
		count,
		pearson: bounded(sampleCorrelation(x, y)),
		spearman: bounded(sampleRankCorrelation(x, y)),
	};
}
