import { z } from 'zod';
import { municipalityCode } from './cell.ts';
import { column, oneOf } from './column.ts';
import { PATTERN, textField } from './field.ts';
import { table } from './table.ts';

/**
 * How hard we have looked for a fund of a municipality: by its name, in a query with several others,
 * or not at all. What we have not found is unknown, and how unknown depends on this.
 */
export const SEARCHES = ['by-name', 'in-group', 'not'] as const;
export type SearchKind = (typeof SEARCHES)[number];

/** What stands for a municipality whose money was found: how it was found is not kept. */
export const FOUND = 'found';

/** How each municipality was searched for. */
export const fundSearches = table({
	path: 'funds/searches.csv',
	name: 'fund-searches',
	title: { sv: 'Hur vi har sökt efter fonder', en: 'How we have searched for funds' },
	description: {
		sv: 'En rad per kommun: om vi har sökt efter en fond på kommunens namn, bara i en grupp av flera, eller inte alls, och när. Det säger hur okänd en fond är som vi inte känner till.',
		en: 'One row for each municipality: whether we have searched for a fund by its name, only in a group of several, or not at all, and when. It tells how unknown a fund is that we do not know of.',
	},
	sources: [],
	row: z.object({
		code: column(
			municipalityCode,
			textField('Municipality code (kommunkod)', PATTERN.municipality),
		),
		searched: oneOf(
			'by-name, in-group or not; "found" for a municipality that is in funds.csv, where how it was found is not kept',
			[...SEARCHES, FOUND],
		),
		month: column(
			z
				.string()
				.regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/, 'a year and month such as 2026-11, or nothing'),
			{
				type: 'string',
				description: 'Year and month of the last search; empty beside "not" and "found"',
			},
		),
	}),
	key: ['code'],
	joins: [{ column: 'code', table: 'municipalities', key: 'code' }],
});
