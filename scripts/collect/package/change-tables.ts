import { CHANGE_KINDS } from '../../../src/model/data-change.ts';
import { choice, optionalText, PATTERN, schema, text } from './schema.ts';
import type { Table } from './table.ts';

/** What each release changed, and what it is found by. */
export const CHANGE_TABLES: readonly Table[] = [
	{
		path: 'changes.csv',
		name: 'changes',
		title: { sv: 'Ändringar', en: 'Changes' },
		description: {
			sv: 'Vad varje utgåva ändrade: nya år av ett mått, rättade värden, nya och rättade fonder. Skrivs av "npm run data:package"; skälen kan fyllas i för hand.',
			en: 'What each release changed: new years of an indicator, corrected figures, new and corrected funds. Written by "npm run data:package"; the reasons may be filled in by hand.',
		},
		sources: [],
		schema: schema(
			[
				{
					name: 'release',
					type: 'date',
					description: 'Release of the data',
					constraints: { required: true },
				},
				choice(
					'kind',
					'What changed: whole years of an indicator, one figure, a row of the registry, or a column of one',
					CHANGE_KINDS,
				),
				text('subject', 'Id of the indicator or the fund', PATTERN.id),
				optionalText('place', 'Code of the place, "00" for the country; empty for whole years'),
				optionalText('cell', 'The years, with ";" between; the year; or the column of a fund'),
				optionalText('before', 'What stood there; empty for nothing, and for columns of words'),
				optionalText('after', 'What stands there since; empty likewise'),
				optionalText('reason_sv', 'Why, in Swedish; empty where nothing is said'),
				optionalText('reason_en', 'The same in English'),
			],
			['release', 'kind', 'subject', 'place', 'cell'],
		),
	},
];
