import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import type { MunicipalityFacts } from './facts.ts';
import { rounded } from './fraction.ts';
import type { Measure } from './measure.ts';
import { moneyOf } from './money.ts';
import { COUNTRY } from './observations.ts';
import { all, attribute, first, textOf, type Element, type Page } from './page.ts';
import { firstNumber, numbersIn, spelled, type Language } from './spelled.ts';
import { answerIn, quarterIn, valueIn } from './words.ts';

/** A figure as it should stand, or the reason for its absence. */
function expectedText(measure: Measure, code: string, year: number, language: Language): string {
	const observed = measure.observations.places.get(code)?.get(year);
	if (!observed) return 'no row';
	if ('missing' in observed) return observed.missing;
	const { decimals } = measure.indicator;
	return spelled(rounded(observed.value, decimals), decimals, language);
}

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
	const standing = measure.standings.get(code);
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

/** Years in a row are told by the first and the last; others one by one. */
export function yearsAsSaid(years: readonly number[]): string {
	const [start = 0] = years;
	const inRow = years.every((year, index) => year === start + index);
	return (inRow ? [...new Set([start, years.at(-1)])] : years).join(' ');
}

/** The most similar municipalities with their distances. */
function* similarFigures(page: Page, audit: Audit, code: string): Generator<Comparison> {
	const distance = comparing('distances on pages of municipalities', page.file);
	const others = audit.distances.get(code) ?? [];
	const named = new Map(audit.municipalities.map(({ slug, code: own }) => [slug, own]));
	const list = first(page.root, '#liknande ~ ol, ol.similar');
	const items = list ? all(list, 'li') : [];
	yield distance('number of similar municipalities', items.length > 0, true);
	for (const [index, item] of items.entries()) {
		const slug = attribute(first(item, 'a'), 'href').split('/').at(-2) ?? '';
		const expected = others[index];
		yield distance(
			`similar ${index + 1}`,
			`${named.get(slug) ?? slug} ${firstNumber(textOf(first(item, 'small')))}`,
			expected ? `${expected.code} ${asDistance(expected.distance, page.language)}` : '',
		);
	}
}

/** The peers with a fund against each problem: how far they are, and the how-manieth of all others. */
function* peerFigures(page: Page, audit: Audit, code: string): Generator<Comparison> {
	const distance = comparing('distances on pages of municipalities', page.file);
	const others = audit.distances.get(code) ?? [];
	for (const peer of all(page.root, '.peer-table li[data-peer]')) {
		const own = attribute(peer, 'data-peer');
		const index = others.findIndex((other) => other.code === own);
		const [place = '', of = ''] = numbersIn(textOf(first(peer, '.peer-place')));
		yield distance(
			`peer ${own}`,
			`${firstNumber(textOf(first(peer, 'b')))}, ${place} of ${of}`,
			`${asDistance(others[index]?.distance ?? 0, page.language)}, ${index + 1} of ${others.length}`,
		);
	}
}

export const asDistance = (distance: number, language: Language): string =>
	spelled(BigInt(Math.round(distance * 100)), 2, language);

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
	}
	yield value('number of measures', seen.size, audit.measures.size);
	yield* levelFigures(page, audit, code);
	yield* similarFigures(page, audit, code);
	yield* peerFigures(page, audit, code);
}
