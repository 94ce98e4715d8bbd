import type { Break } from './indicator.ts';

/**
 * The breaks that make years incomparable: where lines stop and changes are not taken. A year from which
 * a publisher adds random noise is not one of them.
 */
export const methodBreaks = (breaks: readonly Break[]): readonly Break[] =>
	breaks.filter(({ kind }) => kind === 'method');

/** The years of those breaks. */
export const breakYears = (breaks: readonly Break[]): readonly number[] =>
	methodBreaks(breaks).map(({ year }) => year);
