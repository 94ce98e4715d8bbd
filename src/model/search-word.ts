/**
 * What a word that people search with stands for: a problem, a measure, or money ("fond", "funds"); one that is
 * passed over stands for nothing ("i", "of").
 */
export const WORD_KINDS = ['challenge', 'indicator', 'money', 'passed-over'] as const;

/** A row of `data/search-words.csv`: what people call a problem or a measure beside its own name. */
export type { SearchWord } from '../tables/api/search-words.ts';
