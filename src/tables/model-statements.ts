import { z } from 'zod';
import { keys, oneOf as oneOfCell, optionalNumber, slug } from './cell.ts';
import { column, id, number, oneOf, optionalText, text } from './column.ts';
import { keysField, PATTERN, textField } from './field.ts';
import { table } from './table.ts';

/**
 * What a statement is of. `effect`: that something became better; `null`: that no effect was shown;
 * `undecided`: that it cannot be told; `dispute`: that someone holds otherwise; `cost`; `use`; `background`:
 * what is none of these, such as a goal, a claim that rests on no study, or how big the problem is.
 */
export const STATEMENT_KINDS = [
	'effect',
	'null',
	'undecided',
	'dispute',
	'cost',
	'use',
	'background',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** How what is stated was studied. */
export const STUDIES = [
	'review',
	'trial',
	'quasi-experiment',
	'economic-model',
	'audit',
	'before-after',
	'follow-up',
	'process',
	'mapping',
] as const;
export type Study = (typeof STUDIES)[number];

/** How certain a publisher holds what it states. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Languages that a verdict may be quoted in. */
export const VERDICT_LANGUAGES = ['sv', 'en', 'no', 'da', 'fi'] as const;

/** Told in words: nothing of ours is true or false. */
export const YES_NO = ['yes', 'no'] as const;
export type YesNo = (typeof YES_NO)[number];

/** One of a few words, or null for an empty cell. */
const optionalOneOf = <const Choices extends readonly string[]>(
	description: string,
	choices: Choices,
	help: { readonly sv: string; readonly en: string },
) =>
	column(
		z.union([z.literal('').transform(() => null), oneOfCell(choices)], {
			error: `one of ${choices.join(', ')}, or nothing`,
		}),
		{ type: 'string', description, help },
	);

const yesNo = (description: string, sv: string, en: string) =>
	optionalOneOf(`${description}; empty where it is not known`, YES_NO, {
		sv: `${sv}: yes, no eller tomt`,
		en: `${en}: yes, no or nothing`,
	});

const SAME_EN = { sv: 'samma på engelska', en: 'the same in English' };

/** What is known of each model, one statement a row, each by one source. */
export const modelStatements = table({
	path: 'models/statements.csv',
	name: 'model-statements',
	title: { sv: 'Vad man vet om modellerna', en: 'What is known of the models' },
	description: {
		sv: 'En uppgift per rad, med vem som säger den och hur den har undersökts. Nollresultat och invändningar är rader som andra.',
		en: 'One statement a row, with who says it and how it was studied. Null results and disputes are rows like others.',
	},
	sources: [],
	row: z.object({
		model: id('Id of the model', { help: { sv: 'samma som id ovan', en: 'the same as id above' } }),
		id: id('Id of the statement within the model', {
			help: { sv: 'ett eget namn på raden', en: 'a name of its own' },
		}),
		kind: oneOf(
			'"effect": something became better; "null": no effect was shown; "undecided": it cannot be told; "dispute": someone holds otherwise; "cost"; "use"; "background": none of these',
			STATEMENT_KINDS,
			{ help: { sv: STATEMENT_KINDS.join(', '), en: STATEMENT_KINDS.join(', ') } },
		),
		said_sv: text('What is stated, in our words', {
			help: { sv: 'vad som sägs, med egna ord', en: 'what is stated, in Swedish' },
		}),
		said_en: text('The same in English', { help: SAME_EN }),
		verdict: optionalText('The publisher’s own verdict, quoted in a few words; […] marks a cut', {
			help: { sv: 'utgivarens egna ord, få', en: 'the publisher’s own words, a few' },
		}),
		verdict_language: optionalOneOf('Language of the quotation', VERDICT_LANGUAGES, {
			sv: 'citatets språk',
			en: 'language of the quotation',
		}),
		study: optionalOneOf(
			'How it was studied; an effect, a null result or "undecided" must say it',
			STUDIES,
			{ sv: STUDIES.join(', '), en: STUDIES.join(', ') },
		),
		study_sv: optionalText('More of the study: size, place, years, who relays it', {
			help: { sv: 'storlek, plats, år', en: 'size, place, years, in Swedish' },
		}),
		study_en: optionalText('The same in English', { help: SAME_EN }),
		outcome_of: column(keys, {
			...keysField(
				'Ids of those of the model’s challenges that what was measured belongs to; none where it belongs to none of them or nobody says what it was',
			),
			help: {
				sv: 'vilka av modellens problem det som mättes hör till',
				en: 'which of the model’s problems what was measured belongs to',
			},
		}),
		certainty: optionalOneOf(
			'Certainty as the publisher states it; empty where it states none',
			CERTAINTIES,
			{ sv: 'tillförlitlighet enligt utgivaren', en: 'certainty by the publisher' },
		),
		modelled: yesNo(
			'Whether the figure is worked out in a model rather than measured',
			'om talet är räknat i en modell',
			'whether worked out in a model',
		),
		sweden: yesNo('Whether it is of Sweden', 'om det gäller Sverige', 'whether it is of Sweden'),
		comparison: yesNo(
			'Whether there is a comparison group',
			'om det finns en jämförelsegrupp',
			'whether there is a comparison group',
		),
		value: number(optionalNumber, 'number', 'A figure of the statement, never to be multiplied', {
			help: { sv: 'ett tal, bara siffror', en: 'a figure, digits only' },
		}),
		unit_sv: optionalText('What the figure counts', {
			help: { sv: 'vad talet räknar', en: 'what the figure counts, in Swedish' },
		}),
		unit_en: optionalText('The same in English', { help: SAME_EN }),
		beside_funds: optionalOneOf(
			'Whether the figure counts municipalities with money beside the funds; empty where it does not',
			['yes'],
			{
				sv: 'yes: kommuner med andra pengar än fonder',
				en: 'yes: municipalities with other money than funds',
			},
		),
		source: column(slug, {
			...textField('Id of the source', PATTERN.id),
			help: { sv: 'id i sources.csv', en: 'id in sources.csv' },
		}),
	}),
	key: ['model', 'id'],
	joins: [
		{ column: 'model', table: 'models', key: 'id' },
		{ column: 'source', table: 'model-sources', key: 'id' },
	],
});

/** A row of the statements as it is read. */
export type StatementRow = z.infer<typeof modelStatements.row>;
