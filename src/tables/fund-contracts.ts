import { z } from 'zod';
import { optionalNumber } from './cell.ts';
import { address, id, number, oneOf, text } from './column.ts';
import { IN_WORDS } from './fund-national.ts';
import { optionalPastYear } from './past-year.ts';
import { table } from './table.ts';

/** What can be documented of an outcome contract. */
export const CONTRACT_TERMS = [
	'investor',
	'aim',
	'period',
	'people',
	'amount',
	'invested',
	'extension',
	'repayment_basis',
	'investor_risk',
	'activity_share',
	'at_risk_share',
	'saving_share',
	'return_cap',
	'return_condition',
	'follow_up_years',
	'highest_cost',
	'school_result',
] as const;
export type ContractTermName = (typeof CONTRACT_TERMS)[number];

/** Units of a term; "text" for one in words. */
export const CONTRACT_UNITS = ['SEK', 'percent', 'people', 'years', IN_WORDS] as const;

/** The documented terms of outcome contracts. */
export const fundContracts = table({
	path: 'funds/contracts.csv',
	name: 'fund-contracts',
	title: { sv: 'Dokumenterade kontraktsvillkor', en: 'Documented terms of contracts' },
	description: {
		sv: 'Vad källor säger om villkoren i utfallskontrakt och om hur det gick, ett villkor per rad. Ett villkor som saknas är inte dokumenterat.',
		en: 'What sources say of the terms of outcome contracts and of their results, one term a row. A term that is not there is not documented.',
	},
	sources: [],
	row: z.object({
		fund: id('Id of the contract among the funds'),
		term: oneOf('What is agreed, or what came of it', CONTRACT_TERMS),
		value: number(optionalNumber, 'number', 'The number of the term; empty where it is words'),
		unit: oneOf('Unit of the number; "text" for words', CONTRACT_UNITS),
		said_sv: text('What the source says'),
		said_en: text('The same in English'),
		source_title: text('Title of the source'),
		source_url: address('Address of the source'),
		source_year: number(
			optionalPastYear,
			'integer',
			'Year of the source; empty where it bears no date',
		),
	}),
	key: ['fund', 'term'],
	joins: [{ column: 'fund', table: 'funds', key: 'id' }],
});
