import { z } from 'zod';
import { column, id, oneOf, optionalText } from './column.ts';
import { requiredField } from './field.ts';
import { table } from './table.ts';

/**
 * What a release of the data changed.
 *
 * - `new-years`, `lost-years`: years of an indicator, for every place, that were not there before, or are no more
 * - `corrected`: one figure, or the reason why there is none, is another
 * - `new-fund`, `lost-fund`: a row of the registry
 * - `corrected-fund`: one column of such a row
 */
const CHANGE_KINDS = [
	'new-years',
	'lost-years',
	'corrected',
	'new-fund',
	'lost-fund',
	'corrected-fund',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A cell that holds what the kind of change says: of lists without spaces too, which no page shows as they stand. */
const ofTheKind = (description: string) => column(z.string(), { type: 'string', description });

/** What each release changed, written by `npm run data:package`. */
export const changes = table({
	path: 'changes.csv',
	name: 'changes',
	title: { sv: 'Ändringar', en: 'Changes' },
	description: {
		sv: 'Vad varje utgåva ändrade: nya år av ett mått, rättade värden, nya och rättade fonder. Skrivs av "npm run data:package"; skälen kan fyllas i för hand.',
		en: 'What each release changed: new years of an indicator, corrected figures, new and corrected funds. Written by "npm run data:package"; the reasons may be filled in by hand.',
	},
	sources: [],
	row: z.object({
		release: column(
			z.iso.date({ error: 'an ISO date' }),
			requiredField('date', 'Release of the data'),
		),
		kind: oneOf(
			'What changed: whole years of an indicator, one figure, a row of the registry, or a column of one',
			CHANGE_KINDS,
		),
		subject: id('Id of the indicator or the fund'),
		place: column(
			z.string().regex(/^(\d{2}|\d{4})?$/, 'a code of four digits or two, or nothing'),
			{
				type: 'string',
				description: 'Code of the place, "00" for the country; empty for whole years',
			},
		),
		cell: ofTheKind('The years, with ";" between; the year; or the column of a fund'),
		before: ofTheKind('What stood there; empty for nothing, and for columns of words'),
		after: ofTheKind('What stands there since; empty likewise'),
		reason_sv: optionalText('Why, in Swedish; empty where nothing is said'),
		reason_en: optionalText('The same in English'),
	}),
	key: ['release', 'kind', 'subject', 'place', 'cell'],
});

/** A row of the changes as it stands in the table. */
export type ChangeRow = z.infer<typeof changes.row>;
