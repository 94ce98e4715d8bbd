import { z } from 'zod';
import { address, oneOf } from './column.ts';
import { table } from './table.ts';

/** Languages that sources are in, as HTML names them. */
export const SOURCE_LANGUAGES = ['sv', 'en', 'no', 'da', 'fi'] as const;
export type SourceLanguage = (typeof SOURCE_LANGUAGES)[number];

/** Which sources are not in Swedish, whichever table cites them. */
export const sourceLanguages = table({
	path: 'source-languages.csv',
	name: 'source-languages',
	title: { sv: 'Källornas språk', en: 'Languages of sources' },
	description: {
		sv: 'Källor till fonder, modeller och köp som är på ett annat språk än svenska, eller vars rubrik är det. Alla andra är på svenska. En egen förteckning.',
		en: 'Sources of funds, models and buying that are in another language than Swedish, or whose title is. All others are in Swedish. Our own list.',
	},
	sources: [],
	row: z.object({
		url: address('Address of the source, as the table that cites it has it'),
		language: oneOf('Language of what is there', SOURCE_LANGUAGES),
		title_language: oneOf(
			'Language of its title, as the table that cites it has it: it may be ours',
			SOURCE_LANGUAGES,
		),
	}),
	key: ['url'],
});
