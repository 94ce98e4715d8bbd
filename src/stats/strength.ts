import { round } from './round.ts';

/** What a correlation is called, from none to strong. */
export type Strength = 'none' | 'weak' | 'moderate' | 'clear' | 'strong';

/** Decimals that a coefficient is shown with, and rounded to before it is named. */
export const COEFFICIENT_DECIMALS = 2;

/**
 * The word for a coefficient of correlation, by its size: small from 0.1, medium from 0.3, large from
 * 0.5 (Cohen, J. (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., chapter 3).
 * Large is called clear, and strong only from 0.7, our own bound: there one measure accounts for half
 * of the variation of the other (0.7² = 0.49), which is what a reader takes "strong" to mean. A
 * convention, and no law: the numbers stand beside the word. Rounded first, so that the word fits the
 * number that a reader sees.
 */
export function strengthOf(coefficient: number): Strength {
	const size = Math.abs(round(coefficient, COEFFICIENT_DECIMALS));
	if (size < 0.1) return 'none';
	if (size < 0.3) return 'weak';
	if (size < 0.5) return 'moderate';
	return size < 0.7 ? 'clear' : 'strong';
}
