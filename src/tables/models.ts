import { z } from 'zod';
import { keys } from './cell.ts';
import { column, id, oneOf, optionalText, someOf, text } from './column.ts';
import { keysField } from './field.ts';
import { table } from './table.ts';

/**
 * What a model is. `method`: one way of working; `programmes`: named programmes of one kind, each tested
 * by itself; `group`: different programmes that are only judged together; `structure`: a way of
 * organising or paying, which is no method.
 */
export const MODEL_FORMS = ['method', 'programmes', 'group', 'structure'] as const;
export type ModelForm = (typeof MODEL_FORMS)[number];

/** Who runs a model or pays for it. */
export const MODEL_ACTORS = [
	'municipality',
	'region',
	'state',
	'eu',
	'employer',
	'foundation',
	'investor',
	'party',
] as const;
export type ModelActor = (typeof MODEL_ACTORS)[number];

const SAME_EN = { sv: 'samma på engelska', en: 'the same in English' };

/** Ways of working against a social problem. What is known of each stands in `models/statements.csv`. */
export const models = table({
	path: 'models/models.csv',
	name: 'models',
	title: { sv: 'Modeller', en: 'Models' },
	description: {
		sv: 'Arbetssätt mot sociala problem. Att en modell finns här är ingen rekommendation; att en saknas betyder att vi inte har läst om den.',
		en: 'Ways of working against social problems. That a model is here is no recommendation; that one is not means that we have not read of it.',
	},
	sources: [],
	row: z.object({
		id: id('Id of the model', {
			help: {
				sv: 'små bokstäver a–z, siffror, bindestreck',
				en: 'small letters a–z, digits, hyphens',
			},
		}),
		name_sv: text('Name', { help: { sv: 'modellens namn', en: 'name of the model, in Swedish' } }),
		name_en: text('The same in English', { help: SAME_EN }),
		what_sv: text('What it is, in two sentences at most', {
			help: { sv: 'vad den är, högst två meningar', en: 'what it is, two sentences, in Swedish' },
		}),
		what_en: text('The same in English', { help: SAME_EN }),
		challenges: column(keys, {
			...keysField('Ids of the challenges that it is meant for'),
			help: { sv: 'problem, se challenges.json', en: 'problems, see challenges.json' },
		}),
		targets: column(keys, {
			...keysField('Keys of the aims of funds that answer to it'),
			help: { sv: 'fonders inriktning, se funds/targets.csv', en: 'aims, see funds/targets.csv' },
		}),
		form: oneOf(
			'"method": one way of working; "programmes": named programmes of one kind, each tested by itself; "group": different programmes only judged together; "structure": a way of organising or paying',
			MODEL_FORMS,
			{ help: { sv: MODEL_FORMS.join(', '), en: MODEL_FORMS.join(', ') } },
		),
		age_sv: optionalText('Whom it is for, if sources say', {
			help: { sv: 'vem den är till för', en: 'whom it is for, in Swedish' },
		}),
		age_en: optionalText('The same in English', { help: SAME_EN }),
		runs: someOf('Who usually runs it. Keys', MODEL_ACTORS, {
			help: {
				sv: `vem som driver den: ${MODEL_ACTORS.join(';')}`,
				en: `who runs it: ${MODEL_ACTORS.join(';')}`,
			},
		}),
		pays: someOf('Who usually pays. Keys', MODEL_ACTORS, {
			help: { sv: 'vem som betalar, samma ord', en: 'who pays, the same words' },
		}),
		unknown_sv: optionalText('What sources leave open, beside what the statements show', {
			help: { sv: 'vad källorna lämnar öppet', en: 'what sources leave open, in Swedish' },
		}),
		unknown_en: optionalText('The same in English', { help: SAME_EN }),
	}),
	key: ['id'],
});

/** A row of the models as it is read. */
export type ModelRow = z.infer<typeof models.row>;
