import { randomLcg, shuffler } from 'd3';
import { mean } from 'simple-statistics';
import { adjustedRand } from '../../../src/stats/groups/adjusted-rand.ts';
import { bestMatch } from '../../../src/stats/jaccard.ts';
import type { Divide } from './methods.ts';
import { groupsOf, type Labels, type Points } from '../../derive/partition.ts';

interface Draw {
	readonly seed: number;
	readonly resamples: number;
	/** Share of the points in each part, 0 to 1. */
	readonly share: number;
}

/** Parts of `count` points drawn without replacement, each as indexes in rising order. */
export function parts(count: number, { seed, resamples, share }: Draw): number[][] {
	const shuffle = shuffler(randomLcg(seed));
	const all = Array.from({ length: count }, (_, index) => index);
	const size = Math.round(share * count);
	return Array.from({ length: resamples }, () =>
		shuffle([...all])
			.slice(0, size)
			.sort((a, b) => a - b),
	);
}

/** How well a grouping is found again in parts of the data. */
export interface Stability {
	/** Mean adjusted Rand index against the whole grouping (Ben-Hur, Elisseeff & Guyon 2002). */
	readonly overall: number;
	/** By group: mean Jaccard similarity with its most similar group (Hennig 2007, subsetting). */
	readonly groups: readonly number[];
}

/** Groups each part anew, and hands out how that compares with the groups of the whole. */
export function stabilities(
	points: Points,
	divide: Divide,
	whole: readonly Labels[],
	draw: Draw,
): Stability[] {
	const counts = whole.map((labels) => groupsOf(labels).length);
	const drawn = parts(points.length, draw).map((part) => {
		const divided = divide(part.map((index) => points[index] ?? []));
		return whole.map((labels, index) => {
			const before = part.map((point) => labels[point] ?? Number.NaN);
			const after = divided(counts[index] ?? Number.NaN);
			const again = groupsOf(after).map((group) => new Set(group));
			const groups = groupsOf(labels).map((_, label) =>
				bestMatch(new Set([...before.keys()].filter((point) => before[point] === label)), again),
			);
			return { overall: adjustedRand(before, after), groups };
		});
	});
	return whole.map((labels, index) => ({
		overall: mean(drawn.map((each) => each[index]?.overall ?? Number.NaN)),
		groups: groupsOf(labels).map((_, label) =>
			mean(drawn.map((each) => each[index]?.groups[label] ?? Number.NaN)),
		),
	}));
}
