/** Names that are in one of two lists or in both, each in its order. */
export interface Sides {
	readonly onlyBefore: readonly string[];
	readonly onlyAfter: readonly string[];
	readonly both: readonly string[];
}

/** Tells apart what has gone, what has come and what has stayed. */
export function sidesOf(before: readonly string[], after: readonly string[]): Sides {
	const [old, now] = [new Set(before), new Set(after)];
	return {
		onlyBefore: before.filter((name) => !now.has(name)),
		onlyAfter: after.filter((name) => !old.has(name)),
		both: before.filter((name) => now.has(name)),
	};
}
