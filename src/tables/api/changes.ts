import { z } from 'zod';
import { funds } from '../funds.ts';
import { columnsOf } from '../table.ts';
import { REASONS } from '../value.ts';
import type { Published } from './published.ts';
import { identifier, localized } from './text.ts';
import { isoDate, year } from './time.ts';

/** What every change says. */
const ofRelease = {
	release: isoDate.describe('Date of the release that made the change.'),
	reason: localized.nullable().describe('Why, in an editor’s words; null where nothing is said.'),
};

const figure = z
	.union([
		z.strictObject({ value: z.number().describe('The value, in the indicator’s unit.') }),
		z.strictObject({ missing: z.enum(REASONS).describe('Why there is no value.') }),
	])
	.nullable();

const holder = z
	.string()
	.regex(/^(\d{2}|\d{4})$/, 'expected the four digits of a municipality or the two of a county');

const yearsChange = z
	.strictObject({
		...ofRelease,
		kind: z.enum(['new-years', 'lost-years']).describe('Whether years came or went.'),
		indicator: identifier.describe('Id of the indicator.'),
		years: z.array(year).describe('The years, ascending.'),
	})
	.describe('An indicator got or lost whole years, the same for every place.');

const figureChange = z
	.strictObject({
		...ofRelease,
		kind: z.literal('corrected').describe('A figure was corrected.'),
		indicator: identifier.describe('Id of the indicator.'),
		code: z
			.string()
			.regex(/^(00|\d{4})$/, 'expected the four digits of a municipality code, or 00')
			.describe('Municipality code, or "00" for the country.'),
		year: year.describe('The year of the figure.'),
		before: figure.describe('What stood there before; null where nothing did.'),
		after: figure.describe('What stands there now; null where nothing does.'),
	})
	.describe('One figure, or the reason why there is none, is another.');

const fundChange = z
	.strictObject({
		...ofRelease,
		kind: z.enum(['new-fund', 'lost-fund']).describe('Whether a row came or went.'),
		fund: identifier.describe('Id of the row in funds.json.'),
		code: holder.describe('Code of its holder.'),
	})
	.describe('The registry of funds got or lost a row.');

const fundCorrection = z
	.strictObject({
		...ofRelease,
		kind: z.literal('corrected-fund').describe('A row of the registry was corrected.'),
		fund: identifier.describe('Id of the row in funds.json.'),
		code: holder.describe('Code of its holder.'),
		column: z.enum(columnsOf(funds)).describe('Column of data/funds/funds.csv.'),
		before: z
			.string()
			.describe(
				'What stood in it; "" where nothing did, and for columns of words, which are long.',
			),
		after: z.string().describe('What stands in it now; "" as before.'),
	})
	.describe('One column of a row of the registry is another.');

/** `changes.json`. */
export const changes = z
	.array(z.discriminatedUnion('kind', [yearsChange, figureChange, fundChange, fundCorrection]))
	.meta({
		title: 'changes.json',
		description: 'What each release of the data changed, in order of release.',
	});

export type YearsChange = Published<typeof yearsChange>;
export type FigureChange = Published<typeof figureChange>;
export type FundChange = Published<typeof fundChange>;
export type FundCorrection = Published<typeof fundCorrection>;
export type DataChange = Published<typeof changes>[number];
