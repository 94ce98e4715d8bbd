import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import type { ChallengeFacts } from './facts.ts';
import type { Measure } from './measure.ts';
import { moneyOf } from './money.ts';
import { COUNTRY } from './observations.ts';
import { expectedText, lastYear, shortYears, trendAt } from './observed.ts';
import { all, attribute, first, textOf, type Element, type Page } from './page.ts';
import { firstNumber, numbersIn, spelled, yearsAsSaid } from './spelled.ts';
import { answerIn, trendIn, valueIn } from './words.ts';

/** How many of the most similar municipalities a median is of. */
const SIMILAR = 8;

/** Values that a trend needs at least, for its years to be told. */
const LEAST = 5;

/** The measure that leads a challenge: the first that has figures. */
const leadOf = ({ leads, without }: ChallengeFacts, audit: Audit): Measure | undefined =>
	[...leads.map(({ indicator }) => indicator), ...(without ? [without.indicator] : [])]
		.map((id) => audit.measures.get(id))
		.find((measure) => measure !== undefined);

/** The median of figures as shown, in whole units, halves away from zero; null of none. */
function medianOf(units: readonly bigint[]): bigint | null {
	if (units.length === 0) return null;
	const ascending = [...units].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
	const upper = ascending[Math.floor(ascending.length / 2)] ?? 0n;
	const lower = ascending[Math.floor((ascending.length - 1) / 2)] ?? 0n;
	const sum = lower + upper;
	return sum < 0n ? -((1n - sum) / 2n) : (sum + 1n) / 2n;
}

/** The figure of the year, and the country's beside it. */
function* valueFigures(
	page: Page,
	row: Element,
	measure: Measure,
	code: string,
): Generator<Comparison> {
	const value = comparing('values on pages of municipalities', page.file);
	const { id } = measure.indicator;
	const { language } = page;
	const expected = expectedText(measure, code, measure.latest, language);
	const cell = first(row, 'td.value');
	const year = textOf(first(cell ?? row, 'small'));
	yield value(id, valueIn(textOf(first(row, 'td.value :is(b, .missing)'))), expected);
	const last = lastYear(measure, code);
	yield value(
		`${id} year`,
		numbersIn(year).join(' '),
		last === measure.latest || last === undefined
			? measure.latest
			: `${last} ${expectedText(measure, code, last, language)}`,
	);
	const national = lastYear(measure, COUNTRY);
	const country = first(row, 'td.country');
	yield value(
		`${id} country`,
		firstNumber(textOf(first(row, 'td.country .national'))),
		national === undefined ? '' : expectedText(measure, COUNTRY, national, language),
	);
	yield value(
		`${id} country’s year`,
		textOf(first(country ?? row, 'small')) || measure.latest,
		national ?? measure.latest,
	);
}

/** What decides the place, the place, and the median of those most alike. */
function* placeFigures(
	page: Page,
	audit: Audit,
	{ row, challenge, code }: { row: Element; challenge: ChallengeFacts; code: string },
): Generator<Comparison> {
	const mean = comparing('means on pages of municipalities', page.file);
	const rank = comparing('ranks on pages of municipalities', page.file);
	const found = audit.levels.get(challenge.id);
	const standing = found?.level.standings.get(code);
	const [place = '', of = ''] = numbersIn(textOf(first(row, 'td.decisive .rank')));
	yield rank(
		challenge.id,
		place === '' ? '' : `${place} of ${of}`,
		standing ? `${standing.place} of ${standing.of}` : '',
	);
	if (!found) return;
	const { decimals } = found.measure.indicator;
	const units = found.level.shown.get(code);
	const print = (figure: bigint | null | undefined): string =>
		figure === null || figure === undefined ? '' : spelled(figure, decimals, page.language);
	yield mean(challenge.id, firstNumber(textOf(first(row, 'td.decisive b'))), print(units));
	const near = (audit.distances.get(code) ?? []).slice(0, SIMILAR);
	yield mean(
		`${challenge.id} of the similar`,
		firstNumber(textOf(first(row, 'td.place .unseen'))),
		print(medianOf(near.flatMap((other) => found.level.shown.get(other.code) ?? []))),
	);
	if (units === undefined || !standing) return;
	yield mean(
		`${challenge.id} years`,
		numbersIn(textOf(first(row, 'td.decisive span small'))).join(' '),
		shortYears(found.level.years),
	);
	yield mean(
		`${challenge.id} in words`,
		numbersIn(textOf(first(row, '[data-mean]'))).join(' '),
		`${yearsAsSaid(found.level.years)} ${print(units)} ${standing.place} ${standing.of}`,
	);
}

/** One row of a municipality's page. */
export function* rowFigures(
	page: Page,
	audit: Audit,
	{ row, code }: { row: Element; code: string },
): Generator<Comparison> {
	const trend = comparing('trends on pages of municipalities', page.file);
	const money = comparing('answers on funds on pages of municipalities', page.file);
	const id = attribute(row, 'data-problem');
	const challenge = audit.challenges.find((each) => each.id === id);
	const measure = challenge && leadOf(challenge, audit);
	yield trend(`${id} has figures`, measure !== undefined, true);
	if (!challenge || !measure) return;
	yield* valueFigures(page, row, measure, code);
	yield* placeFigures(page, audit, { row, challenge, code });
	const cell = first(row, 'td.trend');
	const said = cell && first(cell, '[data-trend]');
	const { trend: expected, years } = trendAt(measure, code);
	yield trend(id, attribute(said, 'data-trend'), expected);
	yield trend(`${id} in words`, trendIn(textOf(said)), expected);
	if (cell && years.length >= LEAST) {
		const [start = 0, last = 0] = [years[0], years.at(-1)];
		const basis = all(cell, 'small').map(textOf).join(' ');
		yield trend(`${id} years`, numbersIn(basis).join(' '), shortYears([start, last]));
	}
	const fund = first(row, 'td.fund [data-fund]');
	const answer = moneyOf(audit.funds, code, challenge).answer;
	yield money(id, attribute(fund, 'data-fund'), challenge.targets.length > 0 ? answer : '');
	yield money(`${id} in words`, answerIn(textOf(fund)), challenge.targets.length > 0 ? answer : '');
}
