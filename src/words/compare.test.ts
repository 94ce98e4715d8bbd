import { describe, expect, it } from 'vitest';
import { compareFinding } from './text/compare-finding.ts';
import { comparedFixture } from '../stats/municipality/compared.fixture.ts';
import type { CompareProblem } from '../stats/municipality/compared.ts';
import type { Locale } from '../tables/locale.ts';
import type { Quarter } from '../stats/quarter.ts';
import { words } from './words.ts';

const PHRASES = ['ekonomiskt bistånd', 'utflyttning', 'anmälda våldsbrott', 'skolresultat', 'x'];

const problem = (phrase: string, ranked = true): CompareProblem => ({
	id: phrase,
	phrase,
	indicator: phrase,
	latest: 2022,
	unit: '%',
	decimals: 1,
	ranked,
	meanOf: null,
	years: [],
	national: [],
	breaks: [],
	domain: [0, 1],
});

const findingOf = (locale: Locale, ...all: readonly (readonly [string, ...(Quarter | null)[]])[]) =>
	compareFinding(
		all.map(([name, ...quarters]) => comparedFixture(name, quarters)),
		{
			locale,
			texts: words(locale).compare.texts,
			problems: [...PHRASES.map((phrase) => problem(phrase)), problem('psykisk ohälsa', false)],
		},
	);

describe('what municipalities share', () => {
	it('is named, and each one’s own count comes after it', () => {
		const { shared, apart, unplaced } = findingOf(
			'sv',
			['Norrköping', 4, 4, 4, 1, 1, null],
			['Linköping', 4, 1, 4, 1, 1, null],
			['Gävle', 4, 4, 4, 4, 1, null],
		);
		expect(shared).toBe(
			'I två av fem problem hör alla tre till fjärdedelen av kommunerna med störst problem: ekonomiskt bistånd och anmälda våldsbrott.',
		);
		expect(apart).toBe(
			'Var för sig hör Norrköping dit i tre, Linköping i två och Gävle i fyra. I ett hör ingen av dem dit.',
		);
		expect(unplaced).toBe('');
	});

	it('is told in English as well', () => {
		const { shared, apart } = findingOf(
			'en',
			['Norrköping', 4, 1, 1, 1, 1, null],
			['Linköping', 4, 4, 1, 1, 1, null],
		);
		expect(shared).toBe(
			'In one of five problems both are in the worst-affected quarter of municipalities: ekonomiskt bistånd.',
		);
		expect(apart).toBe(
			'Taken one by one, Norrköping is there in one and Linköping in two. In three, none of them is.',
		);
	});

	it('is said to be nothing first, where there is nothing', () => {
		const { shared } = findingOf(
			'sv',
			['A', 4, 1, 1, 1, 1, null],
			['B', 1, 4, 1, 1, 1, null],
			['C', 1, 1, 4, 1, 1, null],
			['D', 1, 1, 1, 4, 1, null],
		);
		expect(shared).toBe(
			'I inget av fem problem hör alla fyra till fjärdedelen av kommunerna med störst problem.',
		);
		expect(findingOf('en', ['A', 1, 1, 1, 1, 1, null], ['B', 1, 1, 1, 1, 1, null]).shared).toBe(
			'In none of five problems are both in the worst-affected quarter of municipalities.',
		);
	});

	it('is counted in one sentence and named in the next where it is more than four', () => {
		const all = [4, 4, 4, 4, 4, null] as const;
		const { shared } = findingOf('sv', ['A', ...all], ['B', ...all]);
		expect(shared).toBe(
			'I fem av fem problem hör båda till fjärdedelen av kommunerna med störst problem. De fem är ekonomiskt bistånd, utflyttning, anmälda våldsbrott, skolresultat och x.',
		);
	});

	it('of a single municipality is its own', () => {
		const { shared, apart } = findingOf('sv', ['Gotland', 4, 1, 1, 1, 1, null]);
		expect(shared).toBe(
			'I ett av fem problem hör Gotland till fjärdedelen av kommunerna med störst problem: ekonomiskt bistånd.',
		);
		expect(apart).toBe('');
	});

	it('does not count as not hit a municipality that cannot be placed, and names it', () => {
		const { apart, unplaced } = findingOf(
			'sv',
			['Bjurholm', null, 1, 1, 1, 1, null],
			['Dorotea', 1, 1, 1, 1, 1, null],
		);
		expect(apart).toContain('I fyra hör ingen av dem dit.');
		expect(unplaced).toBe(
			'Bjurholm har värden för få år för att kunna placeras i ekonomiskt bistånd.',
		);
	});
});
