import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { rounded } from './fraction.ts';
import type { Measure } from './measure.ts';
import { COUNTRY, valueAt } from './observations.ts';
import { expectedText, lastYear, trendAt } from './observed.ts';
import { all, attribute, first, textOf, type Element, type Page } from './page.ts';
import { firstNumber, numbersIn, spelled, type Language } from './spelled.ts';
import { quarterIn, trendIn, valueIn } from './words.ts';

/** Years of a measure that are shown. */
const YEARS = 5;

/** The lowest and the highest of some years as shown, one number where they are the same. */
function spanText(
	measure: Measure,
	code: string,
	years: readonly number[],
	language: Language,
): string {
	const { decimals } = measure.indicator;
	const units = years
		.flatMap((year) => valueAt(measure.observations, code, year) ?? [])
		.map((value) => rounded(value, decimals))
		.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
	return [...new Set([units[0], units.at(-1)])]
		.flatMap((each) => (each === undefined ? [] : spelled(each, decimals, language)))
		.join(' ');
}

/** One measure: its last years, their span, the country, the trend. */
function* yearsFigures(
	page: Page,
	row: Element,
	measure: Measure,
	code: string,
): Generator<Comparison> {
	const value = comparing('years of measures on pages of municipalities', page.file);
	const trend = comparing('trends on pages of municipalities', page.file);
	const { language } = page;
	const { id } = measure.indicator;
	const years = measure.observations.years.filter((year) => year <= measure.latest).slice(-YEARS);
	const cells = all(row, '[data-year]');
	yield value(
		`${id} years`,
		cells.map((cell) => attribute(cell, 'data-year')).join(' '),
		years.join(' '),
	);
	for (const cell of cells) {
		const year = Number(attribute(cell, 'data-year'));
		yield value(
			`${id} ${year}`,
			valueIn(textOf(cell)),
			expectedText(measure, code, year, language),
		);
	}
	const span = numbersIn(textOf(first(row, '[data-span]'))).join(' ');
	yield value(`${id} span`, span, spanText(measure, code, years, language));
	const national = lastYear(measure, COUNTRY);
	yield value(
		`${id} country`,
		firstNumber(textOf(first(row, '[data-country] span:not(.missing)'))),
		national === undefined ? '' : expectedText(measure, COUNTRY, national, language),
	);
	const said = first(row, '[data-trend]');
	const expected = trendAt(measure, code).trend;
	yield trend(`${id} of measures`, attribute(said, 'data-trend'), expected);
	yield trend(`${id} of measures in words`, trendIn(textOf(said)), expected);
}

/** Place and quarter of each measure, beside its definition. */
function* standingFigures(page: Page, audit: Audit, code: string): Generator<Comparison> {
	const rank = comparing('ranks on pages of municipalities', page.file);
	const quarter = comparing('quarters on pages of municipalities', page.file);
	for (const details of all(page.root, 'details.measure-source')) {
		const link = first(details, 'a[href*="/data/"]:not([href*="#"])');
		const [, id = ''] = /\/data\/([a-z\d-]+)\/$/.exec(attribute(link, 'href')) ?? [];
		const measure = audit.measures.get(id);
		yield rank(`${id} has figures`, measure !== undefined, true);
		const standing = measure?.ranking.standings.get(code);
		const text = textOf(first(details, '[data-place]'));
		const [place = '', of = ''] = numbersIn(text);
		yield rank(
			id,
			place === '' ? '' : `${place} of ${of}`,
			standing ? `${standing.place} of ${standing.of}` : '',
		);
		if (measure && measure.indicator.heavier !== 'neutral') {
			yield quarter(id, quarterIn(text), standing?.quarter ?? '');
		}
	}
}

/** Every measure that the rows open to. */
export function* measureFigures(page: Page, audit: Audit, code: string): Generator<Comparison> {
	const value = comparing('years of measures on pages of municipalities', page.file);
	const seen = new Set<string>();
	for (const row of all(page.root, '.measures tr[data-measure]')) {
		const id = attribute(row, 'data-measure');
		const measure = audit.measures.get(id);
		if (!measure) continue;
		seen.add(id);
		yield* yearsFigures(page, row, measure, code);
	}
	yield value('number of measures', seen.size, audit.measures.size);
	yield* standingFigures(page, audit, code);
}
