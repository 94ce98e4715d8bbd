/** Pearson's product-moment correlation of pairs. */
export function pearson(pairs: readonly (readonly [number, number])[]): number {
	const meanOf = (values: readonly number[]): number =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const meanX = meanOf(pairs.map(([x]) => x));
	const meanY = meanOf(pairs.map(([, y]) => y));
	const sum = (of: (x: number, y: number) => number): number =>
		pairs.reduce((total, [x, y]) => total + of(x - meanX, y - meanY), 0);
	return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

/** Ranks from 1 in ascending order; equal values share the mean of theirs. */
export function meanRanks(values: readonly number[]): readonly number[] {
	return values.map((value) => {
		const below = values.filter((other) => other < value).length;
		const equal = values.filter((other) => other === value).length;
		return below + (equal + 1) / 2;
	});
}

/** Spearman's correlation: Pearson's of the ranks. */
export function spearman(pairs: readonly (readonly [number, number])[]): number {
	const ranksX = meanRanks(pairs.map(([x]) => x));
	const ranksY = meanRanks(pairs.map(([, y]) => y));
	return pearson(pairs.map((_, index) => [ranksX[index] ?? 0, ranksY[index] ?? 0]));
}
