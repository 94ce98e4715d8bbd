import { z } from 'zod';
import { words } from './cell.ts';
import { column, text } from './column.ts';
import { PATTERN, textField } from './field.ts';
import { table } from './table.ts';

/** SKR's division of the municipalities. */
export const groups = table({
	path: 'groups.csv',
	name: 'groups',
	title: { sv: 'Kommungrupper', en: 'Groups of municipalities' },
	description: {
		sv: 'SKR:s kommungruppsindelning 2023: nio grupper i tre huvudgrupper.',
		en: 'The division of SKR (2023): nine groups in three main groups.',
	},
	sources: ['skr-kommungrupper-2023'],
	row: z.object({
		code: column(words, textField('Group code', PATTERN.group)),
		name_sv: text('Name in Swedish'),
		name_en: text('Name in English'),
		main: text('Name of the main group, in Swedish'),
	}),
	key: ['code'],
});
