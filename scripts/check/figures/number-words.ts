import type { Language } from './spelled.ts';

/** Small numbers in letters, as a newspaper has them. */
export const NUMBER_WORDS: Readonly<Record<Language, readonly string[]>> = {
	sv: 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
	en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** Other words for none and one. */
const FORMS: Readonly<Record<string, number>> = { ingen: 0, inget: 0, none: 0, en: 1 };

/** The number that a word or its digits say; null where it is no number. */
export function numberOf(word: string, language: Language): number | null {
	if (/^\d+$/.test(word)) return Number(word);
	const at = NUMBER_WORDS[language].indexOf(word.toLowerCase());
	return at >= 0 ? at : (FORMS[word.toLowerCase()] ?? null);
}
