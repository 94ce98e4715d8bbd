import { capitalise } from './text/capitalise.ts';
import type { Locale } from '../tables/locale.ts';
import type { FundState } from '../stats/money/registry.ts';

/** Which of the municipalities with the biggest problems a count is of: those with an answer, or all. */
export type CountedState = FundState | 'all';

/** A piece of a sentence on a need: words, or a count that leads to the list of those counted. */
export interface NeedPiece {
	readonly text: string;
	/** Null for words. */
	readonly of: CountedState | null;
}

/** A sentence, as it can be printed. */
export type NeedPieces = readonly NeedPiece[];

export const counted = (text: string, of: CountedState): NeedPieces => [{ text, of }];

/** A template whose values are words or pieces. */
export const pieces = (
	words: TemplateStringsArray,
	...values: readonly (string | NeedPieces)[]
): NeedPieces =>
	words
		.flatMap((text, index): NeedPieces => {
			const value = values[index] ?? '';
			return [
				{ text, of: null },
				...(typeof value === 'string' ? [{ text: value, of: null }] : value),
			];
		})
		.filter(({ text }) => text !== '');

/** Several clauses in one. */
export const joined = (clauses: readonly NeedPieces[], between: string): NeedPieces =>
	clauses.flatMap((clause, index) => (index === 0 ? clause : pieces`${between}${clause}`));

/** As a sentence begins. */
export const capitalised = ([first, ...rest]: NeedPieces, locale: Locale): NeedPieces =>
	first ? [{ ...first, text: capitalise(first.text, locale) }, ...rest] : [];

/** What the pieces say. */
export const textOf = (said: NeedPieces): string => said.map(({ text }) => text).join('');
