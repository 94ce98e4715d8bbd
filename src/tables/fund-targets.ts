import { z } from 'zod';
import { key } from './cell.ts';
import { column, text } from './column.ts';
import { PATTERN, textField } from './field.ts';
import { table } from './table.ts';

/** What a fund can be aimed at. */
export const fundTargets = table({
	path: 'funds/targets.csv',
	name: 'fund-targets',
	title: { sv: 'Vad fonderna riktas mot', en: 'What the funds are aimed at' },
	description: {
		sv: 'Nycklarna i fondernas kolumn "targets" och deras namn.',
		en: 'The keys in the column "targets" of the funds, and their names.',
	},
	sources: [],
	row: z.object({
		key: column(key, textField('Key', PATTERN.id)),
		name_sv: text('Name in Swedish'),
		name_en: text('Name in English'),
	}),
	key: ['key'],
});
