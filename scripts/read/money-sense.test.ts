import { describe, expect, it } from 'vitest';
import { amountProblems, nationalProblems, termProblems } from './money-sense.ts';
import { states } from './states-number.ts';

describe('a text states a number', () => {
	it.each([
		['en fond på 10 miljoner kronor', 10_000_000],
		['högst 500 000 kronor per projekt', 500_000],
		['2,9 miljoner kronor', 2_900_000],
		['1,3 miljarder kronor', 1_300_000_000],
		['öronmärkte en miljon kronor', 1_000_000],
		['tolv kommuner och regioner', 12],
		['två års uppföljning', 2],
		['60 öre till LSV', 60],
	])('in Swedish: %s', (text, number) => {
		expect(states(text, number, 'sv')).toBe(true);
		expect(states(text, number * 10, 'sv')).toBe(false);
		expect(states(text, number / 1000, 'sv')).toBe(false);
	});

	it.each([
		['SEK 10 million', 10_000_000],
		['at most SEK 500,000 per project', 500_000],
		['SEK 2.9 million', 2_900_000],
		['SEK 1.3 billion in all', 1_300_000_000],
		['two years’ follow-up', 2],
		['Twelve municipalities', 12],
	])('in English: %s', (text, number) => {
		expect(states(text, number, 'en')).toBe(true);
		expect(states(text, number * 10, 'en')).toBe(false);
	});

	it('with its sign', () => {
		expect(states('ett resultat på minus 3,5 miljoner kronor', -3_500_000, 'sv')).toBe(true);
		expect(states('ett resultat på minus 3,5 miljoner kronor', 3_500_000, 'sv')).toBe(false);
		expect(states('a result of minus SEK 3.5 million', -3_500_000, 'en')).toBe(true);
		expect(states('a result of −3.5 million', -3_500_000, 'en')).toBe(true);
		expect(states('a result of SEK 3.5 million', -3_500_000, 'en')).toBe(false);
		// A dash between two numbers is none.
		expect(states('5–10 miljoner eller 5-10 miljoner', 10_000_000, 'sv')).toBe(true);
	});

	it('only if it is that number: a year or a part of a number is none', () => {
		expect(states('beslutades 2010', 10, 'sv')).toBe(false);
		expect(states('100 miljoner', 10_000_000, 'sv')).toBe(false);
		expect(states('3,5 år', 5, 'sv')).toBe(false);
	});
});

describe('an amount', () => {
	const note = { sv: 'En fond på 5 miljoner kronor.', en: 'A fund of SEK 5 million.' };

	it('stands in the words beside it, in both languages', () => {
		expect(amountProblems(5_000_000, note)).toEqual([]);
		expect(amountProblems(null, note)).toEqual([]);
		expect(amountProblems(50_000_000, note)).toEqual([
			'note_sv: found no 50000000 in it, expected the figure of the row to be said there too',
			'note_en: found no 50000000 in it, expected the figure of the row to be said there too',
		]);
		expect(amountProblems(5_000_000, { ...note, en: 'A fund.' })).toEqual([
			expect.stringContaining('note_en: found no 5000000'),
		]);
	});

	it('is one that a fund can have', () => {
		const said = { sv: '5 kronor, 6000 miljoner', en: '5 kronor, 6000 million' };
		expect(amountProblems(5, said)).toEqual(['amount: found 5, expected 10000 to 5000000000']);
		expect(amountProblems(6e9, said)[0]).toContain('amount: found 6000000000, expected');
	});
});

describe('a term of a contract', () => {
	it.each([
		[101, 'percent', 'value: found 101, expected 0 to 100'],
		[-1, 'percent', 'value: found -1, expected 0 to 100'],
		[0, 'people', 'value: found 0, expected 1 to 100000'],
		[2010, 'years', 'value: found 2010, expected 1 to 30'],
		[10, 'SEK', 'value: found 10, expected 1000 to'],
	])('of %d %s is refused', (value, unit, problem) => {
		const said = { sv: String(Math.abs(value)), en: String(Math.abs(value)) };
		expect(termProblems(value, unit, said)[0]).toContain(problem);
	});

	it('is what the source is said to say', () => {
		const said = { sv: '60 barn och unga', en: '60 children' };
		expect(termProblems(60, 'people', said)).toEqual([]);
		expect(termProblems(600, 'people', said)).toHaveLength(2);
		expect(termProblems(null, 'text', said)).toEqual([]);
	});
});

describe('a figure on the whole country', () => {
	it.each([
		[291, 'municipalities', 'value: found 291, expected 1 to 290'],
		[22, 'county-councils', 'value: found 22, expected 1 to 21'],
		[2999, 'year', 'value: found 2999, expected 2009 to'],
		[7, 'kommuner', 'unit: found "kommuner", expected text or one of municipalities'],
	])('of %d %s is refused', (value, unit, problem) => {
		const statement = { sv: String(value), en: String(value) };
		expect(nationalProblems(value, unit, statement)[0]).toContain(problem);
	});
});
