import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { expectedText, lastYear } from './observed.ts';
import { levelOf, type Level } from './level.ts';
import { POOLED, type Measure } from './measure.ts';
import { COUNTRY } from './observations.ts';
import { all, attribute, cellsOf, first, textOf, type Page } from './page.ts';
import { numbersIn, spelled } from './spelled.ts';
import { valueIn } from './words.ts';

/** The mean that decides places: the need level of a measure that leads, else that of three years. */
function decidingLevel(audit: Audit, measure: Measure): Level | null {
	const { indicator, observations, latest } = measure;
	const { ranking } = indicator;
	if (ranking !== 'allowed' && ranking !== 'pooled') return null;
	const led = [...audit.levels.values()].find((each) => each.measure === measure)?.level;
	const pooled = ranking === 'pooled' ? levelOf(indicator, observations, POOLED, latest) : null;
	// A mean that does not reach the year that is shown decides no place in it.
	const level = led ?? (pooled?.years.includes(latest) ? pooled : null);
	return level && level.years.length > 1 ? level : null;
}

/** The country in the year that is shown first, or in the last before it that has a value. */
function* findingFigures(page: Page, measure: Measure): Generator<Comparison> {
	const finding = comparing('findings of measures', page.file);
	const last = lastYear(measure, COUNTRY);
	const said = numbersIn(textOf(first(page.root, '[data-finding]')));
	const expected =
		last === undefined
			? [measure.latest]
			: [last, expectedText(measure, COUNTRY, last, page.language)];
	yield finding(measure.indicator.id, said.slice(0, 2).join(' '), expected.join(' '));
}

/** The page of a measure: every row and year, and the mean that decides places where one does. */
export function* measurePage(page: Page, audit: Audit, measure: Measure): Generator<Comparison> {
	const value = comparing('values on pages of measures', page.file);
	const mean = comparing('means on pages of measures', page.file);
	const { id, decimals } = measure.indicator;
	yield* findingFigures(page, measure);
	const table = first(page.root, '.measure-table');
	const heads = table ? all(table, 'thead th').map(textOf) : [];
	const rows = table ? all(table, 'tbody tr') : [];
	yield value(`${id}, number of rows`, rows.length, audit.municipalities.length + 1);
	const level = decidingLevel(audit, measure);
	for (const row of rows) {
		const code = attribute(row, 'id').replace('kommun-', '').replace('riket', COUNTRY);
		const cells = cellsOf(row).map(textOf);
		for (const year of measure.observations.years) {
			yield value(
				`${id} ${code} ${year}`,
				valueIn(cells[heads.indexOf(String(year))] ?? ''),
				expectedText(measure, code, year, page.language),
			);
		}
		const standing = level?.standings.get(code);
		const said = numbersIn(textOf(first(row, '[data-place]')));
		yield mean(
			`${id} ${code} place`,
			said.join(),
			standing ? `${standing.place},${standing.of}` : '',
		);
		const figure = level?.shown.get(code);
		if (figure === undefined) continue;
		yield mean(
			`${id} ${code}`,
			valueIn(textOf(first(row, '[data-mean]'))),
			spelled(figure, decimals, page.language),
		);
	}
}
