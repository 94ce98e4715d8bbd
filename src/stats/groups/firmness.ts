/**
 * How a group is found again, by Hennig's guide to his mean Jaccard similarities (R package fpc,
 * clusterboot): 0.85 and more highly stable, 0.75 valid and stable, 0.60 a pattern whose members are
 * in doubt, below that not to be trusted.
 */
export type Firmness = 'very-stable' | 'stable' | 'doubtful' | 'unstable';

/** How a group's mean Jaccard similarity is read. */
export const firmnessOf = (stability: number): Firmness =>
	stability >= 0.85
		? 'very-stable'
		: stability >= 0.75
			? 'stable'
			: stability >= 0.6
				? 'doubtful'
				: 'unstable';
