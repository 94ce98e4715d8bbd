import { z } from 'zod';
import { BUYING_PLACES, BUYING_TOPICS, BUYING_WEIGHTS } from '../buying.ts';
import { LIMIT_KINDS } from '../buying-limits.ts';
import { citedSource } from './cited-source.ts';
import type { Published } from './published.ts';
import { identifier, localized, text } from './text.ts';
import { isoDate } from './time.ts';

const fact = z.strictObject({
	id: identifier.describe('Id of the fact, and its anchor on the page.'),
	topic: z.enum(BUYING_TOPICS).describe('What it is about.'),
	places: z
		.array(z.enum(BUYING_PLACES))
		.min(1)
		.describe('Where on the page it stands: steps of its two ways, or beside the amounts.'),
	weight: z.enum(BUYING_WEIGHTS).describe('Whether it is read at once or behind what is.'),
	said: localized.describe('The fact, in our words.'),
	phrase: text.describe('The words that were read, in Swedish; […] marks a cut.'),
	source: citedSource
		.extend({
			called: localized.describe('The source in short.'),
			publisher: text.describe('Who says it; with who reproduces it where another does.'),
		})
		.describe('Where it is stated.'),
});

const limit = z.strictObject({
	from: isoDate.describe('First day; the first of the year where the source names no day.'),
	until: isoDate.describe('Last day that the source speaks of.'),
	kind: z
		.enum(LIMIT_KINDS)
		.describe(
			'"common": most goods and services; "social": social and other special services; "welfare": welfare services.',
		),
	amount: z.number().positive().describe('Kronor, without VAT.'),
	fact: identifier.describe('Id of the fact that states it.'),
});

/** `buying.json`. */
export const buying = z
	.strictObject({
		facts: z.array(fact).describe('One fact at a time, each with its source.'),
		limits: z
			.array(limit)
			.describe(
				'Limits of direct award. A day that none of a kind speaks of is one without a source.',
			),
	})
	.meta({
		title: 'buying.json',
		description:
			'How a municipality may buy or pay for a social solution, by laws, agencies and others. No legal advice.',
	});

export type ApiBuying = Published<typeof buying>;
export type BuyingFact = ApiBuying['facts'][number];
export type BuyingLimit = ApiBuying['limits'][number];
