import type { WordKind } from '../tables/search-words.ts';
import type { Locale } from '../tables/locale.ts';

/** A row of `data/search-words.csv`: what people call a problem or a measure beside its own name. */
export interface SearchWord {
	readonly kind: WordKind;
	/** Of the challenge or the indicator; null for other words. */
	readonly id: string | null;
	readonly language: Locale;
	/** A word, or some words in a row, in small letters. */
	readonly word: string;
}
