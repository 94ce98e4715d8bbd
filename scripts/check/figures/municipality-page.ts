import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import type { MunicipalityFacts } from './facts.ts';
import { expectedText } from './expected-text.ts';
import { compared, type Fraction } from './fraction.ts';
import { trendOf } from './mann-kendall.ts';
import type { Measure } from './measure.ts';
import { moneyOf } from './money.ts';
import { COUNTRY, valueAt } from './observations.ts';
import { all, attribute, first, textOf, type Element, type Page } from './page.ts';
import { firstNumber, numbersIn, spelled, yearsAsSaid } from './spelled.ts';
import { peerFigures, similarFigures } from './similar-figures.ts';
import { answerIn, quarterIn, trendIn, valueIn } from './words.ts';

/** Values that a trend is of. */
const TREND = 10;

/** One row: an indicator's value, year, country, place, quarter and the ends of its line. */
function* rowFigures(
	page: Page,
	{ body, measure, code }: { body: Element; measure: Measure; code: string },
): Generator<Comparison> {
	const { indicator, latest } = measure;
	const value = comparing('values on pages of municipalities', page.file);
	const rank = comparing('ranks on pages of municipalities', page.file);
	const quarter = comparing('quarters on pages of municipalities', page.file);
	const ends = comparing('ends of lines on pages of municipalities', page.file);
	const standing = measure.ranking.standings.get(code);
	const { language } = page;
	yield value(`${indicator.id} year`, textOf(first(body, 'td.year')) || latest, latest);
	yield value(
		indicator.id,
		valueIn(textOf(first(body, 'td.own'))),
		expectedText(measure, code, latest, language),
	);
	yield value(
		`${indicator.id} country`,
		valueIn(textOf(first(body, 'td.country'))),
		expectedText(measure, COUNTRY, latest, language),
	);
	const place = textOf(first(body, 'td.place'));
	const [found = '', of = ''] = numbersIn(place);
	yield rank(
		indicator.id,
		standing ? `${found} of ${of}` : '',
		standing ? `${standing.place} of ${standing.of}` : '',
	);
	if (indicator.heavier !== 'neutral') {
		yield quarter(
			indicator.id,
			quarterIn(textOf(first(body, 'td.place small'))),
			standing?.quarter ?? '',
		);
	}
	for (const end of all(body, 'td.trend span')) {
		const said = /^(\d{4}): (.*)$/.exec(textOf(end));
		if (said) {
			yield ends(
				`${indicator.id} ${said[1] ?? ''}`,
				firstNumber(said[2] ?? ''),
				expectedText(measure, code, Number(said[1]), language),
			);
		}
	}
}

/** Which way the last ten values go, since the last break in the way of counting. */
function* trendFigures(
	page: Page,
	{ body, measure, code }: { body: Element; measure: Measure; code: string },
): Generator<Comparison> {
	const trend = comparing('trends on pages of municipalities', page.file);
	const { indicator, observations } = measure;
	const breaks = indicator.breaks.filter(({ kind }) => kind === 'method').map(({ year }) => year);
	const values = (years: readonly number[]): Fraction[] =>
		years.flatMap((year) => valueAt(observations, code, year) ?? []);
	const said = first(body, '[data-trend]');
	// Of a single value there is no line, and no trend beside it.
	if (!said && values(observations.years).length < 2) return;
	const since = observations.years.filter((year) => year >= Math.max(...breaks, -Infinity));
	const expected = trendOf(values(since).slice(-TREND), compared);
	yield trend(indicator.id, attribute(said, 'data-trend'), expected);
	yield trend(`${indicator.id} in words`, trendIn(textOf(said)), expected);
}

/** The need level of a challenge, in the sentence above its measures. */
function* levelFigures(page: Page, audit: Audit, code: string): Generator<Comparison> {
	const mean = comparing('means on pages of municipalities', page.file);
	const quarter = comparing('need levels on pages of municipalities', page.file);
	const money = comparing('answers on funds on pages of municipalities', page.file);
	const sections = new Map(
		all(page.root, '.challenge-figures > section').map((section) => [
			attribute(section, 'aria-labelledby'),
			section,
		]),
	);
	for (const challenge of audit.challenges) {
		const found = audit.levels.get(challenge.id);
		const section = sections.get(challenge.id);
		const text = section ? textOf(first(section, '.level')) : 'no section';
		if (!found) continue;
		const units = found.level.shown.get(code);
		const { decimals } = found.measure.indicator;
		if (units !== undefined) {
			const [years = '', said = ''] = text.split(': ');
			yield mean(
				`${challenge.id} years`,
				numbersIn(years).join(' '),
				yearsAsSaid(found.level.years),
			);
			yield mean(challenge.id, firstNumber(said), spelled(units, decimals, page.language));
		}
		yield quarter(challenge.id, quarterIn(text), found.level.standings.get(code)?.quarter ?? '');
		if (challenge.targets.length > 0) {
			yield money(challenge.id, answerIn(text), moneyOf(audit.funds, code, challenge).answer);
		}
	}
}

/** All that the page of a municipality shows. */
export function* municipalityPage(
	page: Page,
	audit: Audit,
	{ code }: MunicipalityFacts,
): Generator<Comparison> {
	const value = comparing('values on pages of municipalities', page.file);
	const facts = all(page.root, '.municipality-head .facts dd').map(textOf);
	const residents = spelled(audit.residents.get(code) ?? 0n, 0, page.language);
	yield value('code', facts.includes(code), true);
	yield value(
		'residents',
		facts.some((fact) => firstNumber(fact) === residents),
		true,
	);
	const seen = new Set<string>();
	for (const body of all(page.root, '.figure-table tbody')) {
		const link = first(body, 'a[href*="#indikator-"]');
		const id = attribute(link, 'href').split('#indikator-')[1] ?? '';
		const measure = audit.measures.get(id);
		if (!measure) continue;
		seen.add(id);
		yield* rowFigures(page, { body, measure, code });
		yield* trendFigures(page, { body, measure, code });
	}
	yield value('number of measures', seen.size, audit.measures.size);
	yield* levelFigures(page, audit, code);
	yield* similarFigures(page, audit, code);
	yield* peerFigures(page, audit, code);
}
