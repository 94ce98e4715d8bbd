import { rounded } from './fraction.ts';
import type { Measure } from './measure.ts';
import { spelled, type Language } from './spelled.ts';

/** A figure as it should stand, or the reason for its absence. */
export function expectedText(
	measure: Measure,
	code: string,
	year: number,
	language: Language,
): string {
	const observed = measure.observations.places.get(code)?.get(year);
	if (!observed) return 'no row';
	if ('missing' in observed) return observed.missing;
	const { decimals } = measure.indicator;
	return spelled(rounded(observed.value, decimals), decimals, language);
}
