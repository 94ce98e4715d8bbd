import { classAt, measureIn, type Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import type { ChallengeFacts } from './facts.ts';
import { rounded } from './fraction.ts';
import type { Measure } from './measure.ts';
import { moneyOf } from './money.ts';
import { COUNTRY, valueAt } from './observations.ts';
import { all, attribute, cellsOf, first, textOf, type Element, type Page } from './page.ts';
import { firstNumber, numbersIn, spelled } from './spelled.ts';
import { answerIn, quarterIn, reasonIn } from './words.ts';

/** What a map, a table or a legend shows at first: one measure in its latest year. */
interface Shown {
	readonly page: Page;
	readonly audit: Audit;
	readonly challenge: ChallengeFacts;
	readonly measure: Measure;
}

/** The reason why a place has no value. */
function reasonOf({ observations, latest }: Measure, code: string): string {
	const observed = observations.places.get(code)?.get(latest);
	return observed && 'missing' in observed ? observed.missing : '';
}

/** A figure as it should stand in text, or the reason for its absence. */
function expectedText({ page, measure }: Shown, code: string): string {
	const units = measure.figures.get(code);
	return units === undefined
		? reasonOf(measure, code)
		: spelled(units, measure.indicator.decimals, page.language);
}

/** The same as found: the reason that a text gives, or else its number. */
export const foundText = (text: string): string => reasonIn(text) || firstNumber(text);

/** The tone of each class, from the lowest, as the legend has them (its rows begin at the highest). */
const tonesOf = (page: Page): string[] =>
	all(page.root, '.legend-rows li[data-class]')
		.map((row) => attribute(row, 'data-shade'))
		.reverse();

/** The tone that a municipality's class has in the legend; of a gap that of its reason. */
function expectedTone({ audit, measure }: Shown, code: string, tones: readonly string[]): string {
	const units = measure.figures.get(code);
	if (units === undefined) return `m-${reasonOf(measure, code)}`;
	return tones[classAt(units, audit.bounds.get(measure.indicator.id) ?? [])] ?? 'no class';
}

const toneOf = (element: Element | undefined): string =>
	attribute(element, 'class')
		.split(' ')
		.find((name) => /^[tm]-/.test(name)) ?? '';

/** The classes in the legend: their bounds and how many municipalities each has. */
function* legendFigures({ page, audit, measure }: Shown): Generator<Comparison> {
	const bound = comparing('bounds of classes', page.file);
	const count = comparing('counts in legends', page.file);
	const { figures } = measure;
	const { decimals, id } = measure.indicator;
	const bounds = audit.bounds.get(id) ?? [];
	const spell = (units: bigint): string => spelled(units, decimals, page.language);
	const rows = all(page.root, '.legend-rows li[data-class]').reverse();
	yield bound('number of classes', rows.length, bounds.length + 1);
	for (const [index, row] of rows.entries()) {
		const low = bounds[index - 1];
		const high = bounds[index];
		const ends = [low, high === undefined ? undefined : high - 1n].filter(
			(end) => end !== undefined,
		);
		const expected = [...new Set(ends.map(spell))].join(' ');
		yield bound(
			`class ${index + 1}`,
			numbersIn(textOf(first(row, '.legend-bounds'))).join(' '),
			expected,
		);
		const members = [...figures.values()].filter((units) => classAt(units, bounds) === index);
		yield count(
			`class ${index + 1}`,
			firstNumber(textOf(first(row, '.legend-count'))),
			spelled(BigInt(members.length), 0, page.language),
		);
	}
	for (const row of all(page.root, '.legend-rows li[data-reason]')) {
		const reason = attribute(row, 'data-reason');
		const without = audit.municipalities.filter(
			({ code }) => !figures.has(code) && reasonOf(measure, code) === reason,
		);
		yield count(
			reason,
			firstNumber(textOf(first(row, '.legend-count'))) || '0',
			spelled(BigInt(without.length), 0, page.language),
		);
	}
}

/** Every shape of the map, in the insets too. */
function* shapeFigures(shown: Shown): Generator<Comparison> {
	const { page, audit, challenge, measure } = shown;
	const value = comparing('values on maps', page.file);
	const rank = comparing('ranks on maps', page.file);
	const quarter = comparing('quarters on maps', page.file);
	const money = comparing('answers on funds on maps', page.file);
	const tone = comparing('classes on maps', page.file);
	const tones = tonesOf(page);
	const shapes = all(page.root, '.map-country a[data-k]');
	yield value('number of shapes', shapes.length, audit.municipalities.length);
	for (const shape of all(page.root, 'a[data-k]')) {
		const code = attribute(shape, 'data-k');
		const place = `shape ${code}`;
		const label = attribute(shape, 'aria-label');
		const parts = label.slice(label.indexOf(': ') + 2).split('; ');
		const standing = measure.standings.get(code);
		const ranked = parts.find((part) => /^(plats|rank) /.test(part)) ?? '';
		const named = parts.find((part) => quarterIn(part) !== '' && part !== ranked) ?? '';
		yield value(place, foundText(parts[0] ?? ''), expectedText(shown, code));
		yield rank(
			place,
			numbersIn(ranked).join(' of '),
			standing ? `${standing.place} of ${standing.of}` : '',
		);
		yield quarter(
			place,
			quarterIn(named),
			hasQuarters(measure) ? (standing?.quarter ?? '') : quarterIn(named),
		);
		yield money(place, answerIn(label), moneyOf(audit.funds, code, challenge).answer);
		yield tone(place, toneOf(first(shape, 'path')), expectedTone(shown, code, tones));
	}
}

/** Whether quarters are told in words of weight: where neither end is heavier they need not be. */
const hasQuarters = ({ indicator }: Measure): boolean => indicator.heavier !== 'neutral';

/** Every row of the table of municipalities. */
function* tableFigures(shown: Shown): Generator<Comparison> {
	const { page, audit, challenge, measure } = shown;
	const value = comparing('values in tables', page.file);
	const rank = comparing('ranks in tables', page.file);
	const quarter = comparing('quarters in tables', page.file);
	const money = comparing('answers on funds in tables', page.file);
	const tone = comparing('classes in tables', page.file);
	const tones = tonesOf(page);
	const table = first(page.root, '.municipality-table');
	const columns = table ? all(table, 'thead th').map((head) => attribute(head, 'data-column')) : [];
	const rows = table ? all(table, 'tbody tr[data-code]') : [];
	yield value('number of rows', rows.length, audit.municipalities.length);
	for (const row of rows) {
		const code = attribute(row, 'data-code');
		const place = `row ${code}`;
		const cells = cellsOf(row);
		const cellIn = (column: string): Element | undefined => cells[columns.indexOf(column)];
		const standing = measure.standings.get(code);
		yield value(place, foundText(textOf(cellIn('varde'))), expectedText(shown, code));
		yield rank(place, firstNumber(textOf(cellIn('plats'))), standing?.place ?? '');
		yield quarter(place, quarterIn(textOf(cellIn('fjardedel'))), standing?.quarter ?? '');
		yield money(
			place,
			answerIn(textOf(cellIn('fond'))),
			moneyOf(audit.funds, code, challenge).answer,
		);
		yield tone(place, toneOf(cellIn('varde')), expectedTone(shown, code, tones));
	}
}

/** The country's value wherever it stands. */
function* countryFigures({ page, measure }: Shown): Generator<Comparison> {
	const country = comparing('values of the country', page.file);
	const value = valueAt(measure.observations, COUNTRY, measure.latest);
	const expected = value
		? spelled(rounded(value, measure.indicator.decimals), measure.indicator.decimals, page.language)
		: '';
	for (const selector of ['.legend-country', '.years-figures .is-country [data-figure]']) {
		const found = first(page.root, selector);
		yield country(selector, firstNumber(textOf(found)), expected);
	}
	if (value) {
		const said = numbersIn(textOf(first(page.root, '[data-shown="country"]')));
		yield country(
			'[data-shown="country"]',
			said.slice(0, 2).join(' '),
			`${measure.latest} ${expected}`,
		);
	}
}

/** The values of the country beside the other measures of a challenge. */
function* otherMeasures(page: Page, audit: Audit): Generator<Comparison> {
	const country = comparing('values of the country', page.file);
	for (const item of all(page.root, '.other-indicators > li')) {
		const measure = measureIn(
			audit,
			attribute(first(item, '[data-explanation-of]'), 'data-explanation-of'),
		);
		const { decimals, id } = measure.indicator;
		const value = valueAt(measure.observations, COUNTRY, measure.latest);
		if (!value) continue;
		const said = /(?:Riket|Sweden) (\d{4}): (.*)/.exec(textOf(first(item, 'p')));
		yield country(
			id,
			`${said?.[1] ?? ''} ${firstNumber(said?.[2] ?? '')}`,
			`${measure.latest} ${spelled(rounded(value, decimals), decimals, page.language)}`,
		);
	}
}

/** All that a challenge's page shows before anything is chosen. */
export function* challengePage(
	page: Page,
	audit: Audit,
	challenge: ChallengeFacts,
): Generator<Comparison> {
	const explained = first(page.root, '[data-explanation] [data-explanation-of]');
	const measure = measureIn(audit, attribute(explained, 'data-explanation-of'));
	const shown = { page, audit, challenge, measure };
	yield* tableFigures(shown);
	yield* shapeFigures(shown);
	yield* legendFigures(shown);
	yield* countryFigures(shown);
	yield* otherMeasures(page, audit);
}
