import type { Locale } from '../tables/locale.ts';

/**
 * What a word that people search with stands for: a problem, a measure, or money ("fond", "funds"); one that is
 * passed over stands for nothing ("i", "of").
 */
export const WORD_KINDS = ['challenge', 'indicator', 'money', 'passed-over'] as const;

/** A row of `data/search-words.csv`: what people call a problem or a measure beside its own name. */
export interface SearchWord {
	readonly kind: (typeof WORD_KINDS)[number];
	/** Of the challenge or the indicator; null for other words. */
	readonly id: string | null;
	readonly language: Locale;
	/** A word, or some words in a row, in small letters. */
	readonly word: string;
}
