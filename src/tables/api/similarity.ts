import { z } from 'zod';
import { byMunicipality } from './code.ts';
import { unit } from './indicator-entry.ts';
import type { Published } from './published.ts';
import { identifier } from './text.ts';
import { year } from './time.ts';

const method = z.literal('standardised Euclidean distance');

const feature = z
	.strictObject({
		indicator: identifier.describe('Id of the indicator that the feature is taken from.'),
		year: year.describe('The year that the values are of.'),
		transform: z
			.enum(['log', 'none'])
			.describe('What is done to a value first: "log" is the natural logarithm.'),
		weight: z.number().min(0).describe('Weight of the feature in the distance.'),
		mean: z.number().describe('Mean over the municipalities, of the transformed values.'),
		standardDeviation: z
			.number()
			.min(0)
			.describe(
				'Standard deviation over the municipalities (divided by their number), of the transformed values.',
			),
		unit: unit.describe('Unit of the values before they are transformed.'),
		sources: z
			.array(identifier)
			.describe('Ids of the sources of the values, as in the indicator’s file.'),
	})
	.describe('Something that municipalities are compared by.');

/** How the similar municipalities were found, as `index.json` tells it. */
export const similarityMethod = z.strictObject({
	method: method.describe('How distances are computed.'),
	features: z
		.array(feature.pick({ indicator: true, year: true, transform: true, weight: true }))
		.describe('What municipalities are compared by.'),
});

/** `similarity.json`. */
export const similarity = z
	.strictObject({
		method: method.describe('How distances are computed.'),
		features: z.array(feature).describe('What municipalities are compared by.'),
		values: z
			.record(byMunicipality, z.array(z.number()))
			.describe(
				'By municipality code, the published value of each feature in the order of "features", not yet transformed. A municipality that lacks a feature is not here, and has no distances.',
			),
	})
	.meta({
		title: 'similarity.json',
		description:
			'What the distances between similar municipalities are made of, so that they can be worked out with other weights.',
	});

export type ApiSimilarity = Published<typeof similarityMethod>;
export type ApiFeature = Published<typeof feature>;
export type ApiSimilarityFile = Published<typeof similarity>;
