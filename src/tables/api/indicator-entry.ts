import { z } from 'zod';
import { indicators, seriesBreak } from '../indicators.ts';
import { phrase as phraseOf } from '../phrases.ts';
import type { Published } from './published.ts';
import { text } from './text.ts';
import { year, yearSpan } from './time.ts';

/** What an indicator has in data/indicators.json: the API has the same, and says what each field means. */
const { shape } = indicators.row;

const phrase = phraseOf
	.extend({
		subject: phraseOf.shape.subject.describe(
			'What is measured, as a noun: "the share of people aged 16–24 …".',
		),
		clause: phraseOf.shape.clause.describe(
			'What follows the place in a sentence, with {value} for the number and its unit in words, and {year}.',
		),
		below: phraseOf.shape.below.describe(
			'The clause for values below zero, where {value} has no sign; null where there are no such values.',
		),
		problem: phraseOf.shape.problem.describe(
			'What the indicator shows, as in a list of problems; null where it never makes a need level.',
		),
	})
	.meta({ id: 'phrase', title: 'Phrase', description: 'How an indicator reads in a sentence.' });

const break_ = seriesBreak
	.extend({
		year: year.describe('First year that is made in the new way.'),
		kind: seriesBreak.shape.kind.describe(
			'"method": not comparable with the years before; "noise": the publisher adds random noise from then on, and the years go on being comparable.',
		),
		note: seriesBreak.shape.note.describe('What is new.'),
	})
	.meta({
		id: 'break',
		title: 'Break',
		description: 'A year from which on a series is made in another way.',
	});

/** All breaks of a series. */
export const breaks = z.array(break_);

export const { heavier } = shape;
export const unit = shape.unit.meta({
	id: 'unit',
	title: 'Unit',
	description:
		'% per cent, ‰ per thousand, dagar: days, kr: Swedish kronor, kvot: a ratio, antal: a number.',
});

/** What an indicator counts, and how it is to be read. */
export const indicator = z.strictObject({
	id: shape.id.describe('Id of the indicator.'),
	kpi: shape.kpi.describe(
		'Id of the series at Kolada; null where we compute it or have it from elsewhere.',
	),
	challenge: shape.challenge.describe(
		'Id of the challenge that it measures; null for context such as the population.',
	),
	name: shape.name.describe('Short title, without unit or year.'),
	definition: shape.definition.describe('What exactly is counted, over what.'),
	denominator: shape.denominator.describe('What the figure is a share of: "residents aged 16–24".'),
	phrases: z
		.strictObject({
			sv: phrase.describe('In Swedish.'),
			en: phrase.describe('In English.'),
		})
		.describe('How it reads in a sentence.'),
	caveat: shape.caveat.describe(
		'What to know before printing a figure; null where there is nothing to warn of.',
	),
	publisher: shape.publisher.describe('Who produced the figures.'),
	unit: unit.describe('Unit of the values, and of the thresholds, range and midpoint.'),
	per: shape.per.describe(
		'How the unit reads after a number where it is more than a sign: "per 100,000 residents"; null where the sign is all.',
	),
	decimals: shape.decimals.describe('Decimals that are shown.'),
	heavier: heavier.describe('Which end of the scale is the bigger problem; "neutral": neither is.'),
	ranking: shape.ranking.describe(
		'Whether municipalities may be ranked. "pooled": on the mean of three years alone; "discouraged": not at all; "not-applicable": it is a size, not a problem.',
	),
	unranked: shape.unranked.describe(
		'Why municipalities are not ranked; null where ranking is not discouraged.',
	),
	untold: shape.untold.describe(
		'Why its change over the years is another thing than what its name says, so that no trend is told; null where it is not.',
	),
	midpoint: shape.midpoint.describe(
		'A true midpoint, in the unit, at which a map changes hue: 0 for a change; null where there is none.',
	),
	range: shape.range.describe('Least and greatest value that can be, in the unit.'),
	method: shape.method.describe(
		'How we have computed it; null where the values are the publisher’s own.',
	),
	breaks: breaks.describe('Years from which on it is made in another way; may be empty.'),
	gap: shape.gap.describe(
		'Why there are years without any value between the first and the last; null where there are no such years.',
	),
} satisfies Record<keyof typeof shape, z.ZodType>);

/** An indicator with values, as `index.json` lists it. */
export const indicatorEntry = indicator
	.extend({
		file: text.describe('Where its figures are, from the folder of the API.'),
		years: yearSpan.describe('First and last year of the series.'),
		latest: year.describe(
			'Last year in which most municipalities have a value: the one that is shown first.',
		),
	})
	.describe('An indicator that has figures.');

export type Phrase = Published<typeof phrase>;
export type Break = Published<typeof break_>;
export type Indicator = Published<typeof indicator>;
export type ApiIndicatorEntry = Published<typeof indicatorEntry>;
