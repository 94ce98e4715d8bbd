import { COUNTRY } from '../../tables/code.ts';
import { countrySaid } from '../../words/text/country-sentence.ts';
import type { Shown } from './shown.ts';
import { writeText } from '../../steer/write.ts';
import { writeWay } from '../../steer/number/write-way.ts';

/**
 * Writes the country's value in the year shown into its sentence (CountrySaid.astro), and lets it lead to
 * the row that it is of. Comes when something has been chosen, as the legend's drawing does.
 */
export function writeCountry(
	sentence: Element,
	{ facts: { words, locale }, indicator, series, view }: Shown,
): void {
	const { reasons } = words.label;
	const said = countrySaid(indicator, series, view.year, { ...words, reasons }, locale);
	const [before, figure, after] = sentence.children;
	writeText(before, said.before);
	writeText(after, said.after);
	figure?.toggleAttribute('hidden', said.figure === null);
	if (!said.figure) return;
	const link = figure?.querySelector('a');
	writeText(link, said.figure.text);
	writeWay(link, { indicator: indicator.id, code: COUNTRY, year: said.figure.year, from: null });
}
