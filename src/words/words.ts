import type { Locale } from '../tables/locale.ts';
import { en } from './en.ts';
import { sv, type Words } from './sv.ts';

const WORDS: Readonly<Record<Locale, Words>> = { sv, en };

/** Every word of the interface in a language. */
export const words = (locale: Locale): Words => WORDS[locale];
