import { z } from 'zod';
import { municipalityCode } from './code.ts';
import { measured, otherSelection, referenceMeasured, way } from './grouping-measured.ts';
import type { Published } from './published.ts';
import { checksum, identifier, localized } from './text.ts';
import { year } from './time.ts';

const count = z.int().min(0);
/** 0 is the lightest, 100 the heaviest. */
const place = z.number().min(0).max(100);
const silhouette = z.number().min(-1).max(1);
const members = z.array(municipalityCode);

const end = z.enum(['heavier', 'lighter']);

const trait = z.strictObject({
	challenge: identifier.describe('Id of the challenge.'),
	end: end.describe('Whether the problem is bigger or smaller in the group than elsewhere.'),
});

const groupStanding = z.strictObject({
	known: count.describe('Members that have a value.'),
	median: z
		.number()
		.nullable()
		.describe(
			'Median of the members’ need levels, in the unit of the challenge’s lead; null where none is known.',
		),
	place: z
		.tuple([place, place, place])
		.nullable()
		.describe(
			'Lower quartile, median and upper quartile of the members’ places among all municipalities with a value: 0 is least affected, 100 worst; null where none is known.',
		),
	aimed: count.describe('Members with a known fund aimed at the challenge.'),
});

const problemGroup = z.strictObject({
	id: identifier.describe('Id of the group: "bild-1" has the most municipalities.'),
	traits: z.array(trait).describe('What sets the group apart; may be empty.'),
	name: localized.nullable().describe('What an editor calls it; null where it goes by its traits.'),
	members: members.describe('Codes of its municipalities, in code order.'),
	population: count.describe('Residents of the members together.'),
	silhouette: silhouette.describe('Mean silhouette of the members, −1 to 1.'),
	nearerAnother: count.describe(
		'Members that lie nearer to another group than to their own on the average.',
	),
	stability: z
		.number()
		.min(0)
		.max(1)
		.describe(
			'How well the group is found again: mean Jaccard similarity with the most similar group of each part of the data (Hennig 2007).',
		),
	withKnownFund: count.describe(
		'Members with any known fund, money set aside or outcome contract that has existed.',
	),
	challenges: z
		.record(identifier, groupStanding)
		.describe('By challenge id, where the group stands in it.'),
});

const method = way.extend({
	values: checksum.describe('SHA-256 checksum of the need levels that were grouped.'),
	seed: z.int().describe('Seed of every draw of lots.'),
	coverage: count.describe('Municipalities that must have a value for a challenge to be used.'),
	starts: count.describe('Starts of k-means, the best of which is kept.'),
	otherSeed: z.int().describe('Seed of as many other starts, which found the same groups.'),
	fewerStarts: count.describe('Starts on each part of the data and on each made-up data set.'),
	resamples: count.describe('Parts of the data drawn to measure the stability.'),
	share: z.number().min(0).max(1).describe('How large a share of the data each part is, 0 to 1.'),
	madeUp: count.describe('Made-up data sets for each reference.'),
	least: count.describe('Fewest municipalities that a group must have for a way to be chosen.'),
	fewest: count.describe(
		'Fewest groups of a way to be chosen: fewer lie along one scale, and would grade the municipalities.',
	),
	within: z
		.number()
		.describe('Sum of the squared distances of the municipalities to the centres of their groups.'),
	challenges: z.array(identifier).describe('Ids of the challenges that the groups are made of.'),
});

const notGrouped = z.strictObject({
	code: municipalityCode.describe('The municipality.'),
	missing: z.array(identifier).describe('Ids of the challenges that it has no value in.'),
});

const clearest = measured.extend({
	groups: z
		.array(
			z.strictObject({
				members: members.describe('Codes of its municipalities, in code order.'),
				places: z
					.record(identifier, place)
					.describe(
						'By challenge id, the median of the members’ places: 0 is least affected, 100 worst.',
					),
			}),
		)
		.describe('Its groups, the largest first.'),
});

/** `groups.json`. */
export const groups = z
	.strictObject({
		year: year.describe('The year that the populations are of.'),
		method: method.describe('How the groups are made.'),
		silhouette: silhouette.describe('Mean silhouette of all grouped municipalities, −1 to 1.'),
		stability: z
			.number()
			.min(-1)
			.max(1)
			.describe('Mean adjusted Rand index against groupings of parts of the data.'),
		groups: z.array(problemGroup).describe('The groups, the largest first.'),
		notGrouped: z
			.array(notGrouped)
			.describe('Municipalities that cannot be grouped, since they lack a value.'),
		medians: z
			.record(identifier, z.number())
			.describe(
				'By challenge id, the median of all municipalities with a value, in the unit of the challenge’s lead.',
			),
		clearest: clearest
			.nullable()
			.describe(
				'The way of grouping with the highest silhouette, where another was chosen; null where it is the chosen one, or there is none.',
			),
		measured: z.array(measured).describe('How every way that was tried came out.'),
		references: z
			.array(referenceMeasured)
			.describe('What the chosen way finds in data without groups.'),
		selections: z
			.array(otherSelection)
			.describe('How the chosen way comes out on other selections of challenges.'),
	})
	.meta({
		title: 'groups.json',
		description:
			'Municipalities grouped by their problem profile, and how far to trust the groups. Our own calculation.',
	});

export type End = Published<typeof end>;
export type Trait = Published<typeof trait>;
export type GroupStanding = Published<typeof groupStanding>;
export type ProblemGroup = Published<typeof problemGroup>;
export type ClearestDivision = Published<typeof clearest>;
export type ApiGroups = Published<typeof groups>;
