import type { Fund } from '../../tables/api/fund.ts';
import { jaccard } from '../jaccard.ts';
import { existed } from './registry.ts';

/** Another fund, and what it has in common with the one that is looked at. */
export interface SimilarFund {
	readonly fund: Fund;
	/** Targets that both have, in the order of the first. */
	readonly shared: readonly string[];
	/** Targets that at least one of them has. */
	readonly all: number;
	readonly sameInstrument: boolean;
	/** How far the two municipalities are from each other; null where one of them is a region. */
	readonly distance: number | null;
}

/** Similar funds named for each. */
const COUNT = 5;

/**
 * The funds most like another, of those that share a target with it: first by the part of their
 * targets that they share (Jaccard's index), then those of the same form, then by how alike the
 * municipalities are, regions last, and at last by their ids. A mere plan is no fund to learn from,
 * and the holder's own other rows are known already.
 *
 * @param distance between two municipalities by their codes; null where it is not known
 */
export function similarFunds(
	fund: Fund,
	registry: readonly Fund[],
	distance: (one: string, other: string) => number | null,
	count = COUNT,
): readonly SimilarFund[] {
	const found = registry.flatMap((other): SimilarFund[] => {
		if (other.code === fund.code || !existed(other)) return [];
		const shared = fund.targets.filter((target) => other.targets.includes(target));
		if (shared.length === 0) return [];
		return [
			{
				fund: other,
				shared,
				all: new Set([...fund.targets, ...other.targets]).size,
				sameInstrument: fund.instrument === other.instrument,
				distance: distance(fund.code, other.code),
			},
		];
	});
	const own = new Set(fund.targets);
	const overlap = ({ fund: { targets } }: SimilarFund): number => jaccard(own, new Set(targets));
	found.sort(
		(a, b) =>
			overlap(b) - overlap(a) ||
			Number(b.sameInstrument) - Number(a.sameInstrument) ||
			compareDistance(a.distance, b.distance) ||
			(a.fund.id < b.fund.id ? -1 : 1),
	);
	return found.slice(0, count);
}

/** Nearest first, those that are not known last. */
function compareDistance(a: number | null, b: number | null): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return a - b;
}
