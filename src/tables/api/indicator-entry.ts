import { z } from 'zod';
import { koladaId } from '../entry.ts';
import { BREAK_KINDS, ENDS, RANKINGS, UNITS } from '../indicators.ts';
import type { Published } from './published.ts';
import { identifier, localized, text } from './text.ts';
import { year, yearSpan } from './time.ts';

const phrase = z
	.strictObject({
		subject: text.describe('What is measured, as a noun: "the share of people aged 16–24 …".'),
		clause: text.describe(
			'What follows the place in a sentence, with {value} for the number and its unit in words, and {year}.',
		),
		below: text
			.nullable()
			.describe(
				'The clause for values below zero, where {value} has no sign; null where there are no such values.',
			),
		problem: text
			.nullable()
			.describe(
				'What the indicator shows, as in a list of problems; null where it never makes a need level.',
			),
	})
	.meta({ id: 'phrase', title: 'Phrase', description: 'How an indicator reads in a sentence.' });

const break_ = z
	.strictObject({
		year: year.describe('First year that is made in the new way.'),
		kind: z
			.enum(BREAK_KINDS)
			.describe(
				'"method": not comparable with the years before; "noise": the publisher adds random noise from then on, and the years go on being comparable.',
			),
		note: localized.describe('What is new.'),
	})
	.meta({
		id: 'break',
		title: 'Break',
		description: 'A year from which on a series is made in another way.',
	});

/** All breaks of a series. */
export const breaks = z.array(break_);

export const heavier = z.enum(ENDS);
export const unit = z.enum(UNITS).meta({
	id: 'unit',
	title: 'Unit',
	description:
		'% per cent, ‰ per thousand, dagar: days, kr: Swedish kronor, kvot: a ratio, antal: a number.',
});

/** What an indicator counts, and how it is to be read. */
export const indicator = z.strictObject({
	id: identifier.describe('Id of the indicator.'),
	kpi: koladaId
		.nullable()
		.describe('Id of the series at Kolada; null where we compute it or have it from elsewhere.'),
	challenge: identifier
		.nullable()
		.describe('Id of the challenge that it measures; null for context such as the population.'),
	name: localized.describe('Short title, without unit or year.'),
	definition: localized.describe('What exactly is counted, over what.'),
	denominator: localized.describe('What the figure is a share of: "residents aged 16–24".'),
	phrases: z
		.strictObject({
			sv: phrase.describe('In Swedish.'),
			en: phrase.describe('In English.'),
		})
		.describe('How it reads in a sentence.'),
	caveat: localized
		.nullable()
		.describe('What to know before printing a figure; null where there is nothing to warn of.'),
	publisher: localized.describe('Who produced the figures.'),
	unit: unit.describe('Unit of the values, and of the thresholds, range and midpoint.'),
	per: localized
		.nullable()
		.describe(
			'How the unit reads after a number where it is more than a sign: "per 100,000 residents"; null where the sign is all.',
		),
	decimals: z.int().min(0).max(4).describe('Decimals that are shown.'),
	heavier: heavier.describe('Which end of the scale is the bigger problem; "neutral": neither is.'),
	ranking: z
		.enum(RANKINGS)
		.describe(
			'Whether municipalities may be ranked. "pooled": on the mean of three years alone; "discouraged": not at all; "not-applicable": it is a size, not a problem.',
		),
	unranked: localized
		.nullable()
		.describe('Why municipalities are not ranked; null where ranking is not discouraged.'),
	untold: localized
		.nullable()
		.describe(
			'Why its change over the years is another thing than what its name says, so that no trend is told; null where it is not.',
		),
	midpoint: z
		.number()
		.nullable()
		.describe(
			'A true midpoint, in the unit, at which a map changes hue: 0 for a change; null where there is none.',
		),
	range: z
		.tuple([z.number(), z.number()])
		.describe('Least and greatest value that can be, in the unit.'),
	method: localized
		.nullable()
		.describe('How we have computed it; null where the values are the publisher’s own.'),
	breaks: breaks.describe('Years from which on it is made in another way; may be empty.'),
	gap: localized
		.nullable()
		.describe(
			'Why there are years without any value between the first and the last; null where there are no such years.',
		),
});

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
