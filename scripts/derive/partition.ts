import { mean, silhouette } from 'simple-statistics';

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

/**
 * Silhouette of every point (Rousseeuw 1987): 1 in the midst of its own group, 0 between two,
 * negative where another group is nearer. A point alone in its group has 0.
 */
export const silhouettes = (points: Points, labels: Labels): number[] =>
	silhouette(
		points.map((point) => [...point]),
		[...labels],
	);

/** How clear groups are as a whole: the mean silhouette of all points. */
export const meanSilhouette = (points: Points, labels: Labels): number =>
	mean(silhouettes(points, labels));
