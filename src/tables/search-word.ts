/** A row of `data/search-words.csv`: what people call a problem or a measure beside its own name. */
export type { SearchWord } from './api/search-words.ts';
