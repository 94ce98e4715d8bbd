import { z } from 'zod';
import {
	CERTAINTIES,
	STATEMENT_KINDS,
	STUDIES,
	VERDICT_LANGUAGES,
	YES_NO,
} from '../model-statements.ts';
import { MODEL_ACTORS, MODEL_FORMS } from '../models.ts';
import { citedSource } from './cited-source.ts';
import type { Published } from './published.ts';
import { identifier, localized, text } from './text.ts';

const modelSource = citedSource.extend({
	publisher: localized.describe('Who says it; with who relays it where another does.'),
});

const figure = z.strictObject({
	value: z.number().describe('The figure, as stated; never to be multiplied by counts.'),
	unit: localized.describe('What it counts.'),
});

const statement = z.strictObject({
	id: identifier.describe('Id of the statement, its own within the model.'),
	kind: z
		.enum(STATEMENT_KINDS)
		.describe(
			'"effect": something became better; "null": no effect was shown; "undecided": it cannot be told; "dispute": someone holds otherwise; "cost"; "use"; "background": none of these, such as a goal or how big the problem is.',
		),
	said: localized.describe('What is stated, in our words.'),
	verdict: z
		.strictObject({
			text: text.describe('Quoted; […] marks a cut.'),
			language: z.enum(VERDICT_LANGUAGES).describe('Language of the quotation.'),
		})
		.nullable()
		.describe('The publisher’s own words, a few; null where none were read.'),
	study: z
		.enum(STUDIES)
		.nullable()
		.describe('How it was studied; null only for cost, use, dispute and background.'),
	studied: localized.nullable().describe('More of the study; null where nothing more is said.'),
	outcomes: z
		.array(identifier)
		.describe(
			'Ids of the challenges that what was measured belongs to; empty where it belongs to none of the model’s, or nobody says what it was.',
		),
	certainty: z
		.enum(CERTAINTIES)
		.nullable()
		.describe('Certainty as the publisher states it; null where it states none.'),
	modelled: z
		.enum(YES_NO)
		.nullable()
		.describe('Whether the figure is worked out in a model; null where it is not known.'),
	sweden: z
		.enum(YES_NO)
		.nullable()
		.describe('Whether it is of Sweden; null where it is not known.'),
	comparison: z
		.enum(YES_NO)
		.nullable()
		.describe('Whether there is a comparison group; null where it is not known.'),
	figure: figure.nullable().describe('A figure of the statement; null where there is none.'),
	besideFunds: z
		.enum(YES_NO)
		.describe('Whether the figure counts municipalities with money beside the funds.'),
	source: modelSource.describe('Where it is stated.'),
});

const paidBy = z.strictObject({
	fund: identifier.describe('Id of the fund in funds.json.'),
	paid: localized.describe('What the document says that it paid.'),
	result: identifier
		.nullable()
		.describe('Id of the statement that says what came of it; null where there is none.'),
	source: modelSource.describe('The document that says that this very fund paid.'),
});

const model = z.strictObject({
	id: identifier.describe('Id of the model.'),
	name: localized.describe('Its name.'),
	what: localized.describe('What it is.'),
	challenges: z
		.array(identifier)
		.describe('Ids of the challenges that it is meant for; may be empty.'),
	targets: z
		.array(identifier)
		.describe('Keys of the aims of funds that answer to it; may be empty.'),
	form: z
		.enum(MODEL_FORMS)
		.describe(
			'"method": one way of working; "programmes": named programmes of one kind, each tested by itself; "group": different programmes only judged together; "structure": a way of organising or paying.',
		),
	age: localized.nullable().describe('Whom it is for; null where sources do not say.'),
	runs: z.array(z.enum(MODEL_ACTORS)).describe('Who usually runs it.'),
	pays: z.array(z.enum(MODEL_ACTORS)).describe('Who usually pays.'),
	unknown: localized
		.nullable()
		.describe('What sources leave open; null where nothing more is said.'),
	statements: z
		.array(statement)
		.min(1)
		.describe('What is known of it, null results and disputes among the rest.'),
	funds: z.array(paidBy).describe('Funds that a document says have paid for it; may be empty.'),
});

/** `models.json`. */
export const models = z.strictObject({ models: z.array(model).describe('Every model.') }).meta({
	title: 'models.json',
	description:
		'Ways of working against social problems, and what different sources say of each. None is recommended, and one that is not here is one that we have not read of.',
});

export type ApiModels = Published<typeof models>;
export type Model = ApiModels['models'][number];
export type Statement = Model['statements'][number];
export type PaidBy = Model['funds'][number];
