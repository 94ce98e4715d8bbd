import type { Locale } from '../src/tables/locale.ts';
import { NUMBER_WORDS } from '../scripts/check/figures/number-words.ts';

/**
 * The numbers of a text in their order, in digits or in letters: [8, 192] of "åtta av 192". None and one
 * count in digits alone, since their words mean more than a number.
 */
export const numbersSaid = (text: string, locale: Locale): readonly number[] =>
	(text.match(/\d+|\p{L}+/gu) ?? []).flatMap((word) => {
		if (/^\d/.test(word)) return Number(word);
		const at = NUMBER_WORDS[locale].indexOf(word.toLowerCase());
		return at > 1 ? at : [];
	});
