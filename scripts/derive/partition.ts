import { mean } from 'simple-statistics';
import { turned } from './columns.ts';

/** The group of each point, as numbers from 0 without gaps. */
export type Labels = readonly number[];

export type Points = readonly (readonly number[])[];

/** Indexes of the points of each group. */
export function groupsOf(labels: Labels): number[][] {
	const groups: number[][] = [];
	for (const [index, label] of labels.entries()) (groups[label] ??= []).push(index);
	return groups;
}

/** Groups numbered by size, the largest first; of two as large, the one with the first point. */
export function inOrder(labels: Labels): number[] {
	const ordered = groupsOf(labels).sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
	const renamed = [...labels];
	for (const [label, group] of ordered.entries()) for (const index of group) renamed[index] = label;
	return renamed;
}

/** Distances between all points, both ways: worked out once for every division of them. */
export type Distances = readonly Float64Array[];

/** Euclidean distances between all points. */
export const distancesBetween = (points: Points): Distances =>
	points.map((point) =>
		Float64Array.from(points, (other) => Math.sqrt(squaredDistance(point, other))),
	);

/**
 * Squared Euclidean distance.
 *
 * @param enough the sum need not be finished once it is as large as this
 */
export function squaredDistance(
	a: readonly number[],
	b: readonly number[],
	enough = Infinity,
): number {
	let sum = 0;
	// A loop by index, and left early: measuring spends nearly all its time here.
	for (let i = 0; i < a.length && sum < enough; i += 1) {
		const gap = (a[i] ?? 0) - (b[i] ?? 0);
		sum += gap * gap;
	}
	return sum;
}

/**
 * Silhouette of every point (Rousseeuw 1987): 1 in the midst of its own group, 0 between two,
 * negative where another group is nearer. A point alone in its group has 0.
 */
export function silhouettes(distances: Distances, labels: Labels): number[] {
	const sizes = groupsOf(labels).map(({ length }) => length);
	return labels.map((own, index) => {
		const sums = sizes.map(() => 0);
		const row = distances[index] ?? new Float64Array();
		for (const [other, label] of labels.entries()) {
			sums[label] = (sums[label] ?? 0) + (row[other] ?? Number.NaN);
		}
		const size = sizes[own] ?? 0;
		if (size < 2) return 0;
		const within = (sums[own] ?? Number.NaN) / (size - 1);
		const nearest = sums.reduce(
			(least, sum, label) => (label === own ? least : Math.min(least, sum / (sizes[label] ?? 0))),
			Infinity,
		);
		return (nearest - within) / Math.max(nearest, within);
	});
}

/** How clear groups are as a whole: the mean silhouette of all points. */
export const meanSilhouette = (distances: Distances, labels: Labels): number =>
	mean(silhouettes(distances, labels));

/** Sum of the squared distances of all points to the centres of their groups: what k-means makes small. */
export function withinSum(points: Points, labels: Labels): number {
	const sums = groupsOf(labels).map((group) => {
		const members = group.map((index) => points[index] ?? []);
		const centre = turned(members).map((column) => mean(column));
		return members.reduce((sum, point) => sum + squaredDistance(point, centre), 0);
	});
	return sums.reduce((total, sum) => total + sum, 0);
}
