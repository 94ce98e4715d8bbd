import { round } from './round.ts';

/** How strong a correlation is called, from none to strong. */
export const STRENGTHS = ['none', 'weak', 'moderate', 'strong'] as const;

export type Strength = (typeof STRENGTHS)[number];

/** Decimals that a coefficient is shown with, and rounded to before it is named. */
export const COEFFICIENT_DECIMALS = 2;

/**
 * The word for a coefficient of correlation, by its size: small from 0.1, medium from 0.3, large from
 * 0.5 (Cohen, J. (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., chapter 3).
 * A convention, and no law: the numbers stand beside the word. Rounded first, so that the word fits
 * the number that a reader sees.
 */
export function strengthOf(coefficient: number): Strength {
	const size = Math.abs(round(coefficient, COEFFICIENT_DECIMALS));
	if (size < 0.1) return 'none';
	if (size < 0.3) return 'weak';
	return size < 0.5 ? 'moderate' : 'strong';
}
