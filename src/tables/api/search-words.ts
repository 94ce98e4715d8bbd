import { z } from 'zod';
import { LOCALES } from '../locale.ts';
import { WORD_KINDS } from '../search-words.ts';
import type { Published } from './published.ts';
import { identifier, text } from './text.ts';

const searchWord = z.strictObject({
	kind: z
		.enum(WORD_KINDS)
		.describe(
			'What the word stands for; "money": a fund or the like, "passed-over": nothing, such as "of".',
		),
	id: identifier
		.nullable()
		.describe(
			'Id of the challenge or the indicator, or address of the page; null for other kinds.',
		),
	language: z.enum(LOCALES).describe('Language of the word.'),
	word: text.describe('A word, or some words in a row, in small letters.'),
});

/** `search-words.json`. */
export const searchWords = z.array(searchWord).meta({
	title: 'search-words.json',
	description: 'What people call challenges, indicators and pages beside their names.',
});

export type SearchWord = Published<typeof searchWord>;
