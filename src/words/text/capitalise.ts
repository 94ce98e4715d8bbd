import type { Locale } from '../../tables/locale.ts';

/** The text with a capital first letter, as at the head of a sentence. */
export const capitalise = (text: string, locale: Locale): string =>
	text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
