import { z } from 'zod';
import { placeCode, requiredNumber, year } from './cell.ts';
import { address, column, id, text } from './column.ts';
import { PATTERN, requiredField, textField } from './field.ts';
import { table } from './table.ts';

/** Six decimals are the most that a table of ours has. */
const MOST_DECIMALS = 6;

/** Figures that have been published elsewhere too, and that our tables must therefore hold. */
export const knownFacts = table({
	path: 'known-facts.csv',
	name: 'known-facts',
	title: { sv: 'Kända uppgifter', en: 'Known facts' },
	description: {
		sv: 'Värden som också är publicerade på annat håll. Varje tabell hålls mot dem.',
		en: 'Values that are published elsewhere too. Each table is held against them.',
	},
	sources: [],
	row: z.object({
		indicator: id('Id of the indicator'),
		municipality: column(
			placeCode,
			textField('Municipality code; "00" is the country', PATTERN.place),
		),
		year: column(year, requiredField('integer', 'Year')),
		value: column(
			requiredNumber,
			requiredField('number', 'The value, rounded as it was published'),
		),
		decimals: column(
			requiredNumber.refine(
				(count) => Number.isInteger(count) && count >= 0 && count <= MOST_DECIMALS,
				`a whole number from 0 to ${MOST_DECIMALS}`,
			),
			requiredField('integer', 'Decimals to which it was rounded'),
		),
		source_title: text('Where it is stated'),
		source_url: address('Address of the source'),
	}),
	key: ['indicator', 'municipality', 'year'],
	joins: [{ column: 'indicator', table: 'indicators', key: 'id' }],
});
