import { z } from 'zod';
import { key } from './cell.ts';
import { address, column, number, optionalText, text } from './column.ts';
import { PATTERN, textField } from './field.ts';
import { optionalPastYear } from './past-year.ts';
import { table } from './table.ts';

/** The unit of a figure that its publisher gave in words. */
export const IN_WORDS = 'text';

/** What publishers have said of the funds of the whole country. */
export const fundNational = table({
	path: 'funds/national.csv',
	name: 'fund-national',
	title: { sv: 'Uppgifter om fonder i hela landet', en: 'Figures on funds in the whole country' },
	description: {
		sv: 'Vad utgivare har sagt om antal fonder och belopp, ord för ord och med källa.',
		en: 'What publishers have said of the number of funds and their amounts, with the source.',
	},
	sources: [],
	row: z.object({
		id: column(key, textField('Id of the figure', PATTERN.id)),
		value_sv: text('The figure, or the words where no single figure is given'),
		value_en: text('The same in English'),
		unit: text('Unit of the figure; "text" for words'),
		as_of: number(optionalPastYear, 'integer', 'Year that the figure refers to'),
		statement_sv: text('What is said'),
		statement_en: text('The same in English'),
		note_sv: optionalText('What a reader must know of it'),
		note_en: optionalText('The same in English'),
		source_title: text('Title of the source'),
		source_url: address('Address of the source'),
		source_year: number(optionalPastYear, 'integer', 'Year of the source'),
	}),
	key: ['id'],
});
