/** A trend, or that none can be told. */
export type Trend = 'rising' | 'falling' | 'unclear';

/** Two-sided 5 per cent point of the normal distribution. */
const CRITICAL = 1.959963984540054;

/** The Mann–Kendall statistic of figures in the order of their years, with what it is judged by. */
export interface MannKendall {
	/** Pairs that rise minus pairs that fall. */
	readonly s: number;
	/** Variance of `s` without a trend, groups of equal figures taken into account. */
	readonly variance: number;
	/** Normal deviate with correction for continuity; 0 where `s` is. */
	readonly z: number;
}

/**
 * Mann (1945), Kendall (1975); formulas with ties as in EPA QA/G-9S (2006), box 4-9:
 * Var S = [n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)] / 18.
 */
export function mannKendall<T>(
	figures: readonly T[],
	compare: (a: T, b: T) => number,
): MannKendall {
	const s = figures.reduce(
		(sum, later, index) =>
			figures
				.slice(0, index)
				.reduce((pairs, earlier) => pairs + Math.sign(compare(later, earlier)), sum),
		0,
	);
	const spread = (n: number): number => n * (n - 1) * (2 * n + 5);
	// Each of t equal figures counts its group once: t of them, a share of 1 / t.
	const ties = figures.reduce((sum, figure) => {
		const equal = figures.filter((other) => compare(other, figure) === 0).length;
		return sum + spread(equal) / equal;
	}, 0);
	const variance = (spread(figures.length) - ties) / 18;
	return { s, variance, z: s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance) };
}

/** Rising or falling where the two-sided p is below 0.05. */
export function trendOf<T>(figures: readonly T[], compare: (a: T, b: T) => number): Trend {
	const { z } = mannKendall(figures, compare);
	return z > CRITICAL ? 'rising' : z < -CRITICAL ? 'falling' : 'unclear';
}
