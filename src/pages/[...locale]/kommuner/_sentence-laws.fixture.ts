import * as api from '../../../api/read.ts';
import { allBases } from '../../../api/sentence-facts.ts';
import type { Locale } from '../../../tables/locale.ts';

/*
 * What the laws of sentences are about, and what no text may have.
 */

/** Characters of a sentence, at most. */
export const LONGEST = 240;

/** Wrong ones that a failing test shows. */
export const SHOWN = 5;

/** The challenges of the API. */
export const challenges = api.index().challenges;
/** Its measures, each with what sentences are made from. */
export const indicators = [...allBases().values()];

/** What no text may have: spaces and signs too many, a part that is missing, another language's numbers. */
export const isMiswritten = (text: string, locale: Locale): boolean =>
	/ {2}| [.,:;]|\.\.|,,|\{|\}|undefined|null|NaN/.test(text) ||
	!/^\p{Lu}.*\.$/u.test(text) ||
	(locale === 'sv' ? /\d\.\d/ : /\d,(?!\d{3}(?!\d))\d/).test(text);

/** Ids of measures, challenges and aims, and words of the API, none of which is a word of the language. */
export const RAW_KEY = new RegExp(
	[
		...indicators.map(({ indicator }) => indicator.id),
		...challenges.map(({ id }) => id),
		...api.funds().targets.map(({ key }) => key),
		...['not-applicable', 'none-known', 'by-name', 'in-group', 'set-aside', 'fully-allocated'],
	]
		.filter((key) => /[-_]/.test(key))
		.join('|'),
);
