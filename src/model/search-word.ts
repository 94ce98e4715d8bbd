/** A row of `data/search-words.csv`: what people call a problem or a measure beside its own name. */
export type { SearchWord } from '../tables/api/search-words.ts';
