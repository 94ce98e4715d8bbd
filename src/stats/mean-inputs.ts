import type { FigureRef } from './figure-ref.ts';

type Years = Pick<FigureRef, 'year' | 'from'>;

/** Whether a figure is the mean that decides the place, which may leave out years between its first and last. */
export const isDecidingMean = ({ year, from }: Years, meanYears: readonly number[]): boolean =>
	from !== null && meanYears[0] === from && meanYears.at(-1) === year;

/**
 * The values that a figure is of, by year: that of its year, or those of the years of its mean that have
 * one.
 *
 * @param meanYears the years of the mean that decides the place, ascending; empty where none does
 */
export function meanInputs(
	ref: Years,
	values: ReadonlyMap<number, number>,
	meanYears: readonly number[],
): ReadonlyMap<number, number> {
	const { year, from } = ref;
	const isOf = isDecidingMean(ref, meanYears)
		? (each: number): boolean => meanYears.includes(each)
		: (each: number): boolean => each >= (from ?? year) && each <= year;
	return new Map([...values].filter(([each]) => isOf(each)));
}
