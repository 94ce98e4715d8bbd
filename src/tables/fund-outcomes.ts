import { z } from 'zod';
import { optionalNumber } from './cell.ts';
import { address, id, number, text } from './column.ts';
import { optionalPastYear } from './past-year.ts';
import { table } from './table.ts';

/** What sources say came of outcome contracts. */
export const fundOutcomes = table({
	path: 'funds/outcomes.csv',
	name: 'fund-outcomes',
	title: { sv: 'Vad utfallskontrakten gav', en: 'What came of outcome contracts' },
	description: {
		sv: 'Vad olika källor säger om resultatet av utfallskontrakt, en redogörelse per rad. Redogörelser som skiljer sig åt ska stå bredvid varandra, lika stora.',
		en: 'What different sources say of the results of outcome contracts, one account a row. Accounts that differ should stand side by side, equal in size.',
	},
	sources: [],
	row: z.object({
		fund: id('Id of the contract among the funds'),
		account: id('Id of the account within the contract'),
		heading_sv: text('Over what time, and according to whom'),
		heading_en: text('The same in English'),
		said_sv: text('What the source says'),
		said_en: text('The same in English'),
		result: number(
			optionalNumber,
			'number',
			'The result in kronor, if the source gives one; the words say whose it is, or that they do not',
		),
		source_title: text('Title of the source'),
		source_url: address('Address of the source'),
		source_year: number(
			optionalPastYear,
			'integer',
			'Year of the source; empty where it bears no date',
		),
	}),
	key: ['fund', 'account'],
	joins: [{ column: 'fund', table: 'funds', key: 'id' }],
});
