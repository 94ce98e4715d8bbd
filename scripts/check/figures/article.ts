import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { numberOf } from './number-words.ts';
import { COUNTRY } from './observations.ts';
import { expectedText } from './observed.ts';
import { all, attribute, first, textOf, type Element, type Page } from './page.ts';
import { firstNumber } from './spelled.ts';
import { unusualKey } from './unusual.ts';

/** "Riket 2015: ", "Ronneby 2015: " */
const OF = /^(.+) (\d{4}): /;
/** The list breaks its lines where the text, for its narrow column, does not. */
const breakable = (element: Element): string => textOf(element).replaceAll('\u00a0', ' ');
/** What stands after a figure that is far from its place's other ones, before the reason. */
const UNUSUAL = { sv: 'Ovanligt värde. ', en: 'Unusual value. ' } as const;
const COUNTRIES = new Set(['Riket', 'Sweden']);

/** Whether the list has the figure: as it stands in the text, or in figures where that has it in letters. */
function isListed(said: string, listed: string, { language }: Page): boolean {
	const letters = /\d/.test(said) ? null : numberOf(said, language);
	return letters === null ? listed.includes(said) : Number.parseInt(listed, 10) === letters;
}

/** The values that an article takes from the statistics, and that its text says what its list says. */
export function* article(page: Page, audit: Audit): Generator<Comparison> {
	const value = comparing('values in articles', page.file);
	const caveat = comparing('caveats of figures in articles', page.file);
	const mark = comparing('figures in the text of articles', page.file);
	const byName = new Map(audit.municipalities.map(({ name, code }) => [name, code]));
	const measures = [...audit.measures.values()];
	for (const list of all(page.root, '.analysis-sources > li')) {
		const name = textOf(first(list, 'strong'));
		const measure = measures.find(({ indicator }) => indicator.name[page.language] === name);
		if (!measure) continue;
		for (const item of all(list, '.analysis-values > li')) {
			const [, place = '', year = ''] = OF.exec(textOf(item)) ?? [];
			const code = COUNTRIES.has(place) ? COUNTRY : (byName.get(place) ?? place);
			const where = `${measure.indicator.id} ${place} ${year}`;
			const printed = textOf(first(item, 'strong'));
			yield value(
				where,
				firstNumber(printed),
				expectedText(measure, code, Number(year), page.language),
			);
			const reason = audit.unusual.get(unusualKey(measure.indicator.id, code, Number(year)));
			yield caveat(
				where,
				textOf(item).split(printed).slice(1).join(printed).trim(),
				reason ? UNUSUAL[page.language] + reason[page.language] : '',
			);
		}
	}
	for (const link of all(page.root, '.analysis-text a.figure-mark[href^="#"]')) {
		const id = attribute(link, 'href').slice(1);
		const listed = first(page.root, `[id="${id}"]`);
		yield mark(
			id,
			listed ? isListed(breakable(link), breakable(listed), page) : 'not listed',
			true,
		);
	}
}
