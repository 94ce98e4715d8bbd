import { randomInt, randomLcg } from 'd3';
import { agnes } from 'ml-hclust';
import { kmeans } from 'ml-kmeans';
import type { GroupingMethod } from '../../src/model/problem-groups.ts';
import type { Labels, Points } from './partition.ts';

/** Divides points into any number of groups. What does not depend on the number is done once. */
export type Divide = (points: Points) => (k: number) => Labels;

interface Lots {
	readonly seed: number;
	/** Starts of k-means. */
	readonly starts: number;
}

const SEEDS = 2 ** 31;

/** Rounds of k-means before a start is given up; a few tens are enough. */
const ROUNDS = 300;

const copy = (points: Points): number[][] => points.map((point) => [...point]);

/**
 * k-means (Lloyd 1982) from starting points by k-means++ (Arthur & Vassilvitskii 2007): the start
 * whose groups have the least sum of squared distances. The same starts for all points and numbers.
 */
const byMeans = ({ seed, starts }: Lots): Divide => {
	const draw = randomInt.source(randomLcg(seed))(SEEDS);
	const seeds = Array.from({ length: starts }, draw);
	return (points) => (k) => {
		const data = copy(points);
		let best: { labels: Labels; error: number } | undefined;
		for (const each of seeds) {
			const found = kmeans(data, k, {
				seed: each,
				initialization: 'kmeans++',
				maxIterations: ROUNDS,
			});
			const groups = found.computeInformation(data);
			if (groups.some(({ size }) => size === 0)) continue;
			const error = groups.reduce((sum, group) => sum + group.error * group.size, 0);
			if (!best || error < best.error) best = { labels: found.clusters, error };
		}
		if (!best) throw new Error(`no start gave ${k} groups of ${points.length} points`);
		return best.labels;
	};
};

/** Joins the two nearest groups until k are left (Ward 1963; Murtagh & Legendre 2014 on "ward2"). */
const byJoining =
	(method: 'ward2' | 'average'): Divide =>
	(points) => {
		const tree = agnes(copy(points), { method });
		return (k) => {
			const labels = points.map(() => 0);
			for (const [label, branch] of tree.group(k).children.entries()) {
				for (const index of branch.indices()) labels[index] = label;
			}
			return labels;
		};
	};

/** The way of dividing points that a method is, with its lots drawn from the seed. */
export function methodOf(method: GroupingMethod, lots: Lots): Divide {
	switch (method) {
		case 'k-means':
			return byMeans(lots);
		case 'ward':
			return byJoining('ward2');
		case 'average':
			return byJoining('average');
	}
}
