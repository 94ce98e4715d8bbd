import { z } from 'zod';
import { optionalNumber, placeCode, year } from './cell.ts';
import { column, id, number, oneOf, text } from './column.ts';
import { PATTERN, requiredField } from './field.ts';
import { table } from './table.ts';

/**
 * What a rule can find wrong. An exception names the rule that it is from.
 *
 * - `jump`: a value far from the place's own other years
 * - `level`: a whole year at another level, or with another spread, than the years beside it
 * - `uniform`: nearly all municipalities have one and the same value
 * - `copy`: two years have the same values
 * - `order`: the municipalities do not follow their own figures of the years beside it
 * - `country`: the country is not what its municipalities add up to
 * - `outlier`: nothing, but a reader of that year alone would be misled, as by a one-off result: the
 *   reason stands beside the value
 */
const RULES = ['jump', 'level', 'uniform', 'copy', 'order', 'country', 'outlier'] as const;
export type Rule = (typeof RULES)[number];

/** Figures that a rule takes for wrong, and that a person has found true. */
export const exceptions = table({
	path: 'exceptions.csv',
	name: 'exceptions',
	title: { sv: 'Granskade undantag', en: 'Reviewed exceptions' },
	description: {
		sv: 'Värden som en rimlighetskontroll stannar vid, och varför de ändå står kvar.',
		en: 'Values that a plausibility check stops at, and why they stand all the same.',
	},
	sources: [],
	row: z.object({
		indicator: id('Id of the indicator'),
		municipality: column(
			z.union([z.literal('').transform(() => null), placeCode], {
				error: 'four digits, "00" for the country, or nothing for the whole year',
			}),
			{
				type: 'string',
				description: 'Municipality code; "00" is the country; empty for a year',
				constraints: { pattern: PATTERN.place },
			},
		),
		year: column(year, requiredField('integer', 'Year')),
		rule: oneOf('The rule that stops at it; outlier where none does', RULES),
		value: number(optionalNumber, 'number', 'The value that was reviewed; empty for a year'),
		reason_sv: text('Why it stands'),
		reason_en: text('The same in English'),
	}),
	key: ['indicator', 'municipality', 'year', 'rule'],
	joins: [{ column: 'indicator', table: 'indicators', key: 'id' }],
});
