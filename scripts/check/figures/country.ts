import { comparing, type Comparison } from './comparison.ts';
import { rounded } from './fraction.ts';
import type { Measure } from './measure.ts';
import { COUNTRY, valueAt } from './observations.ts';
import { first, textOf, type Page } from './page.ts';
import { firstNumber, numbersIn, spelled, type Language } from './spelled.ts';

/** The country's own figure as shown; empty where its publisher gives none. */
export function countryText(
	{ indicator, observations }: Measure,
	year: number,
	language: Language,
): string {
	const value = valueAt(observations, COUNTRY, year);
	return value ? spelled(rounded(value, indicator.decimals), indicator.decimals, language) : '';
}

/** The country's figure wherever it stands beside the picture. */
export function* countryFigures(page: Page, measure: Measure): Generator<Comparison> {
	const country = comparing('values of the country', page.file);
	const expected = countryText(measure, measure.latest, page.language);
	for (const selector of ['.legend-country', '.years-figures .is-country [data-of-year]']) {
		yield country(selector, firstNumber(textOf(first(page.root, selector))), expected);
	}
	if (expected !== '') {
		const said = numbersIn(textOf(first(page.root, '[data-shown="country"]')));
		yield country('text', said.slice(0, 2).join(' '), `${measure.latest} ${expected}`);
	}
}
