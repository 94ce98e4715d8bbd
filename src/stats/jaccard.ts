/** Jaccard similarity of two sets: what they share, of all that is in either. Two empty sets: 1. */
export function jaccard<Key>(one: ReadonlySet<Key>, other: ReadonlySet<Key>): number {
	const shared = [...one].filter((key) => other.has(key)).length;
	const all = one.size + other.size - shared;
	return all === 0 ? 1 : shared / all;
}

/**
 * How well a group is found again in another grouping: the similarity of the group there that is most
 * like it (Hennig 2007).
 */
export const bestMatch = <Key>(
	group: ReadonlySet<Key>,
	others: Iterable<ReadonlySet<Key>>,
): number => Math.max(0, ...[...others].map((other) => jaccard(group, other)));
