import type { Break } from './indicator.ts';

/**
 * The breaks that make years incomparable: where lines stop and changes are not taken. A year from which
 * a publisher adds random noise is not one of them.
 */
export const methodBreaks = <Of extends Pick<Break, 'kind'>>(
	breaks: readonly Of[],
): readonly Of[] => breaks.filter(({ kind }) => kind === 'method');

/** The years of those breaks. */
export const breakYears = (breaks: readonly Pick<Break, 'year' | 'kind'>[]): readonly number[] =>
	methodBreaks(breaks).map(({ year }) => year);
