import type { Locale } from './locale.ts';

/** What a word that people search with stands for; one that is passed over stands for nothing ("i", "of"). */
export const WORD_KINDS = ['challenge', 'indicator', 'passed-over'] as const;

/** A row of `data/search-words.csv`: what people call a problem or a measure beside its own name. */
export interface SearchWord {
	readonly kind: (typeof WORD_KINDS)[number];
	/** Of the challenge or the indicator; null for a word that is passed over. */
	readonly id: string | null;
	readonly language: Locale;
	/** A word, or some words in a row, in small letters. */
	readonly word: string;
}
