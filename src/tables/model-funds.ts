import { z } from 'zod';
import { slug } from './cell.ts';
import { column, id, text } from './column.ts';
import { PATTERN, textField } from './field.ts';
import { table } from './table.ts';

/** Which funds are documented to have paid for which models, and what came of it. */
export const modelFunds = table({
	path: 'models/fund-links.csv',
	name: 'model-funds',
	title: { sv: 'Fonder som har betalat för modeller', en: 'Funds that paid for models' },
	description: {
		sv: 'En rad per fond och modell, bara där ett dokument säger att just den fonden har betalat.',
		en: 'One row for each fund and model, only where a document says that this very fund paid.',
	},
	sources: [],
	row: z.object({
		fund: id('Id of the fund', {
			help: { sv: 'id i funds/funds.csv', en: 'id in funds/funds.csv' },
		}),
		model: id('Id of the model', { help: { sv: 'id i models.csv', en: 'id in models.csv' } }),
		paid_sv: text('What the document says that it paid', {
			help: { sv: 'vad den betalade', en: 'what it paid, in Swedish' },
		}),
		paid_en: text('The same in English', {
			help: { sv: 'samma på engelska', en: 'the same in English' },
		}),
		result: column(
			z.union([z.literal('').transform(() => null), slug], {
				error: 'the id of a statement on the model, or nothing',
			}),
			{
				type: 'string',
				description:
					'Id of the statement of statements.csv that says what came of it, if there is one',
				help: { sv: 'raden i statements.csv med resultatet', en: 'the statement with the result' },
			},
		),
		source: column(slug, {
			...textField('Id of the source: the document', PATTERN.id),
			help: { sv: 'dokumentet: id i sources.csv', en: 'the document: id in sources.csv' },
		}),
	}),
	key: ['fund', 'model'],
	joins: [
		{ column: 'fund', table: 'funds', key: 'id' },
		{ column: 'model', table: 'models', key: 'id' },
		{ column: 'source', table: 'model-sources', key: 'id' },
	],
});

/** A link from a fund to a model as it is read. */
export type ModelFundRow = z.infer<typeof modelFunds.row>;
