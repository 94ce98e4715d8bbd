import { z } from 'zod';
import { oneOf as cellOf } from './cell.ts';
import { column, optionalText, text } from './column.ts';
import { textField } from './field.ts';
import { LOCALES } from './locale.ts';
import { table } from './table.ts';

/**
 * What a word that people search with stands for: a problem, a measure, a page of the site ("upphandling"), or
 * money ("fond", "funds"); one that is passed over stands for nothing ("i", "of").
 */
export const WORD_KINDS = ['challenge', 'indicator', 'page', 'money', 'passed-over'] as const;

/** The pages that words can stand for, by their addresses. */
export const WORD_PAGES: readonly string[] = [
	'sa-kan-en-kommun-kopa',
	'utfallskontrakt',
	'modeller',
	'om',
	'metod',
	'data',
	'for-redaktioner',
];

export const searchWords = table({
	path: 'search-words.csv',
	name: 'search-words',
	title: { sv: 'Sökord', en: 'Words to search with' },
	description: {
		sv: 'Vad problem, mått och sidor kallas vid sidan av sina namn, och ord som sökningen går förbi. En egen förteckning.',
		en: 'What problems, measures and pages are called beside their names, and words that the search passes over. Our own list.',
	},
	sources: [],
	row: z.object({
		kind: column(
			cellOf(WORD_KINDS),
			textField(
				'What the word stands for: challenge, indicator, page, money, or nothing (passed-over)',
			),
		),
		id: optionalText(
			'Id of the challenge or the indicator, or address of the page; empty for money and words that are passed over',
		),
		language: column(cellOf(LOCALES), textField('Language of the word: sv or en')),
		word: text('A word, or some words in a row, in small letters'),
	}),
	key: ['language', 'word'],
});
