import { randomLcg } from 'd3';
import { agnes } from 'ml-hclust';
import type { GroupingMethod } from '../../../src/stats/groups/problem-groups.ts';
import type { Labels, Points } from '../../derive/partition.ts';
import { kMeans, type Division } from './k-means.ts';

/** Divides points into any number of groups. What does not depend on the number is done once. */
export type Divide = (points: Points) => (k: number) => Labels;

/** How k-means draws its lots. */
export interface StartLots {
	readonly seed: number;
	/** Starts, the best of which is kept. */
	readonly starts: number;
}

/** Sums of squared distances nearer than this are the same but for errors of adding up. */
const SAME_SUM = 1e-6;

/** k-means: the start whose groups have the least sum of squared distances, the first of equals. */
const byMeans =
	({ seed, starts }: StartLots): Divide =>
	(points) =>
	(k) => {
		const random = randomLcg(seed);
		let best: Division | undefined;
		for (let start = 0; start < starts; start += 1) {
			const found = kMeans(points, k, random);
			if (!best || found.within < best.within - SAME_SUM) best = found;
		}
		if (!best || new Set(best.labels).size < k) {
			throw new Error(`no start gave ${k} groups of ${points.length} points`);
		}
		return best.labels;
	};

/** Joins the two nearest groups until k are left (Ward 1963; Murtagh & Legendre 2014 on "ward2"). */
const byJoining =
	(method: 'ward2' | 'average'): Divide =>
	(points) => {
		const tree = agnes(
			points.map((point) => [...point]),
			{ method },
		);
		return (k) => {
			const labels = points.map(() => 0);
			for (const [label, branch] of tree.group(k).children.entries()) {
				for (const index of branch.indices()) labels[index] = label;
			}
			return labels;
		};
	};

/** The way of dividing points that a method is, with its lots drawn from the seed. */
export function methodOf(method: GroupingMethod, lots: StartLots): Divide {
	switch (method) {
		case 'k-means':
			return byMeans(lots);
		case 'ward':
			return byJoining('ward2');
		case 'average':
			return byJoining('average');
	}
}
