const pairsOf = (count: number): number => (count * (count - 1)) / 2;

/** Pairs that share a class, summed over the classes. */
const pairsWithin = (classes: readonly PropertyKey[]): number =>
	[...Map.groupBy(classes, (each) => each).values()].reduce(
		(sum, { length }) => sum + pairsOf(length),
		0,
	);

/**
 * Adjusted Rand index (Hubert & Arabie 1985): how far two groupings of the same things agree, over
 * all pairs of things. 1 is the same grouping, whatever the groups are called; 0 is what chance gives
 * groups of these sizes on the average; below 0 is less than chance.
 *
 * @param one group of each thing
 * @param other the same things in the same order
 */
export function adjustedRand(one: readonly number[], other: readonly number[]): number {
	if (one.length !== other.length) throw new Error('two groupings must be of the same things');
	const together = pairsWithin(one.map((group, index) => `${group} ${String(other[index])}`));
	const [inOne, inOther] = [pairsWithin(one), pairsWithin(other)];
	const all = pairsOf(one.length);
	const byChance = all === 0 ? 0 : (inOne * inOther) / all;
	const most = (inOne + inOther) / 2;
	// Both have one group, or both only groups of one: there is no other way to agree.
	return most === byChance ? 1 : (together - byChance) / (most - byChance);
}
