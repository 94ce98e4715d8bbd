import { z } from 'zod';
import type { Published } from './published.ts';

/** How values are made comparable between challenges before municipalities are grouped. */
export const SCALINGS = ['z', 'robust', 'rank', 'normal'] as const;
export type Scaling = (typeof SCALINGS)[number];

export const GROUPING_METHODS = ['k-means', 'ward', 'average'] as const;
export type GroupingMethod = (typeof GROUPING_METHODS)[number];

/**
 * Made-up municipalities with the same values in each challenge as the real ones. `shuffled`: each
 * challenge shuffled on its own, so that nothing goes together. `continuum`: the challenges go
 * together two by two as they really do, but there are no clumps.
 */
export const REFERENCES = ['shuffled', 'continuum'] as const;
export type ReferenceData = (typeof REFERENCES)[number];

const count = z.int().min(1);
const silhouette = z.number().min(-1).max(1);
/** An adjusted Rand index: 0 is chance, and it can be less. */
const agreement = z.number().min(-1).max(1);

/** A way of grouping, and into how many groups. */
export const way = z.strictObject({
	scaling: z
		.enum(SCALINGS)
		.describe(
			'How values are made comparable between challenges. "z": standard deviations from the mean; "robust": by median and quartiles; "rank": ranks; "normal": ranks with the tails of a normal distribution.',
		),
	method: z.enum(GROUPING_METHODS).describe('How the groups are found.'),
	k: count.describe('Number of groups.'),
});

/** A figure over many trials. */
const spread = z
	.strictObject({
		mean: z.number().describe('Mean of the trials.'),
		lowest: z.number().describe('Lowest of the trials.'),
		highest: z.number().describe('Highest of the trials.'),
	})
	.meta({ id: 'spread', title: 'Spread', description: 'How a figure came out in many trials.' });

/** How well one way of grouping came out. */
export const measured = way.extend({
	silhouette: silhouette.describe('Mean silhouette (Rousseeuw 1987), −1 to 1.'),
	stability: agreement.describe(
		'Mean adjusted Rand index (Hubert & Arabie 1985) against groupings of parts of the data; 1 is the same groups.',
	),
	smallest: count.describe('Municipalities of the smallest group.'),
	weakest: z
		.number()
		.min(0)
		.max(1)
		.describe('Stability of the group that is found again worst: mean Jaccard similarity.'),
	sliding: spread.describe(
		'Mean silhouettes of the same way of grouping in made-up municipalities on a sliding scale, which has no groups.',
	),
});

/** What the chosen way of grouping makes of data without groups. */
export const referenceMeasured = z.strictObject({
	reference: z
		.enum(REFERENCES)
		.describe(
			'"shuffled": each challenge shuffled on its own; "continuum": the challenges go together as they really do, without clumps.',
		),
	k: count.describe('Number of groups.'),
	silhouette: spread.describe('Mean silhouette.'),
	stability: spread.describe('Mean adjusted Rand index.'),
});

/** The chosen way of grouping on another selection of challenges. */
export const otherSelection = z.strictObject({
	coverage: count.describe('Municipalities that must have a value for a challenge to be used.'),
	challenges: count.describe('Challenges that are used.'),
	municipalities: count.describe('Municipalities that are grouped.'),
	silhouette: silhouette.describe('Mean silhouette.'),
	stability: agreement.describe('Mean adjusted Rand index.'),
	agreement: agreement.describe(
		'Adjusted Rand index against the published groups, over the municipalities in both.',
	),
});

export type Way = Published<typeof way>;
export type GroupingSpread = Published<typeof spread>;
export type MeasuredGrouping = Published<typeof measured>;
export type ReferenceMeasured = Published<typeof referenceMeasured>;
export type OtherSelection = Published<typeof otherSelection>;
