import { z } from 'zod';
import { countyCode, municipalityCode } from './code.ts';
import type { Published } from './published.ts';
import { identifier, localized } from './text.ts';
import { year } from './time.ts';

const unusualness = z
	.strictObject({
		asExtreme: z
			.int()
			.min(1)
			.describe('How many are at least as extreme, the fact itself counted.'),
		of: z.int().min(1).describe('How many were looked at: municipalities, or pairs of neighbours.'),
		distance: z
			.number()
			.nullable()
			.describe(
				'How far the fact is from the median of all, in interquartile ranges; null where the rule counts and has no such distance.',
			),
	})
	.meta({
		id: 'unusualness',
		title: 'Unusualness',
		description: 'How unusual a fact is among all that the same rule looked at.',
	});

const foundValue = z
	.strictObject({
		year: year.describe('The year.'),
		value: z.number().describe('The published value of that year, in the indicator’s unit.'),
	})
	.meta({ id: 'foundValue', title: 'Value', description: 'A value with its year.' });

const amongSimilar = z
	.strictObject({
		...foundValue.shape,
		lowest: z.number().describe('Lowest value of the similar municipalities that year.'),
		highest: z.number().describe('Highest value of the similar municipalities that year.'),
	})
	.meta({
		id: 'amongSimilar',
		title: 'Value among similar',
		description: 'A value beside those of the similar municipalities.',
	});

/** What every fact says. */
const common = {
	challenge: identifier.describe('Id of the challenge.'),
	indicator: identifier.describe('Id of the indicator.'),
	municipality: municipalityCode.describe('The municipality that the fact is of.'),
	unusual: unusualness.describe('How unusual it is.'),
};

/** A mean over some years, or the value of one. */
const ofYears = {
	years: z.array(year).describe('The years that the value is a mean of; may be one.'),
	value: z.number().describe('The mean, or the value of the year, in the indicator’s unit.'),
};

const rule = <Name extends string>(name: Name): { rule: z.ZodLiteral<Name> } => ({
	rule: z.literal(name).describe('The rule that found the fact.'),
});

const tenYearChange = z
	.strictObject({
		...rule('ten-year-change'),
		...common,
		from: foundValue.describe('Ten years before.'),
		to: foundValue.describe('Now.'),
	})
	.describe('The value has gone far from what it was ten years before.');

const unbrokenRun = z
	.strictObject({
		...rule('unbroken-run'),
		...common,
		from: foundValue.describe('Where the run began.'),
		to: foundValue.describe('The latest.'),
		steps: z.int().min(1).describe('How many years in a row it has gone the same way.'),
	})
	.describe('The value has gone the same way every year up to the latest.');

const leftSimilar = z
	.strictObject({
		...rule('left-similar'),
		...common,
		from: amongSimilar.describe('Ten years before.'),
		to: amongSimilar.describe('Now.'),
		similar: z
			.array(municipalityCode)
			.describe('Codes of the similar municipalities, the most similar first.'),
	})
	.describe(
		'Ten years before, the value lay among those of the similar municipalities; now it is beyond all of them.',
	);

const neighbourGap = z
	.strictObject({
		...rule('neighbour-gap'),
		...common,
		...ofYears,
		neighbour: municipalityCode.describe('The neighbour, which has the lower value.'),
		neighbourValue: z.number().describe('Its value, in the indicator’s unit.'),
	})
	.describe('Two municipalities that share a border lie far from each other.');

const onlyInCounty = z
	.strictObject({
		...rule('only-in-county'),
		...common,
		...ofYears,
		county: countyCode.describe('The county.'),
		members: z.int().min(1).describe('How many municipalities the county has.'),
	})
	.describe('The only municipality of its county that is in the worst-affected quarter.');

const noKnownFund = z
	.strictObject({
		...rule('no-known-fund'),
		...common,
		...ofYears,
		place: z.int().min(1).describe('Place in the country: 1 is where the problem is biggest.'),
	})
	.describe(
		'The problem is among the biggest in the country, and a search by name has found no fund.',
	);

const finding = z.discriminatedUnion('rule', [
	tenYearChange,
	unbrokenRun,
	leftSimilar,
	neighbourGap,
	onlyInCounty,
	noKnownFund,
]);

const untold = z.strictObject({
	indicator: identifier.describe('Id of the indicator.'),
	reason: localized.describe('Why.'),
});

/** `findings.json`. */
export const findings = z
	.strictObject({
		limit: z
			.number()
			.min(0)
			.max(1)
			.describe(
				'A fact is here where at most this share of what its rule looked at is as extreme: 0.05 is one in twenty.',
			),
		findings: z.array(finding).describe('The facts, the most unusual first.'),
		untold: z
			.array(untold)
			.describe(
				'Indicators that may be ranked, and that the rules over time pass over; may be empty.',
			),
	})
	.meta({
		title: 'findings.json',
		description: 'Facts that fixed rules have found in the figures.',
	});

export type Unusualness = Published<typeof unusualness>;
export type FoundValue = Published<typeof foundValue>;
export type AmongSimilar = Published<typeof amongSimilar>;
export type TenYearChange = Published<typeof tenYearChange>;
export type UnbrokenRun = Published<typeof unbrokenRun>;
export type LeftSimilar = Published<typeof leftSimilar>;
export type NeighbourGap = Published<typeof neighbourGap>;
export type OnlyInCounty = Published<typeof onlyInCounty>;
export type NoKnownFund = Published<typeof noKnownFund>;
export type Finding = Published<typeof finding>;
export type Untold = Published<typeof untold>;
export type ApiFindings = Published<typeof findings>;
