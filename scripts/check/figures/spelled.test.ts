import { describe, expect, it } from 'vitest';
import { firstNumber, numbersIn, spelled, yearsAsSaid } from './spelled.ts';

describe('a number in the form of its language', () => {
	it.each([
		[26n, 1, '2,6', '2.6'],
		[-5n, 1, '−0,5', '−0.5'],
		[0n, 2, '0,00', '0.00'],
		[350_814n, 0, '350\u202f814', '350,814'],
		[-123_456_789n, 2, '−1\u202f234\u202f567,89', '−1,234,567.89'],
		[999n, 0, '999', '999'],
		[1000n, 3, '1,000', '1.000'],
	])('%s units with %d decimals', (units, decimals, swedish, english) => {
		expect(spelled(units, decimals, 'sv')).toBe(swedish);
		expect(spelled(units, decimals, 'en')).toBe(english);
	});
});

describe('the number in a text', () => {
	it.each([
		['2,7 %', '2,7'],
		['SEK\u00a0350,814 per resident', '350,814'],
		['350\u202f814 kr per invånare', '350\u202f814'],
		['−1,21\u00a0%', '−1,21'],
		['-1.21%', '-1.21'],
		['ej i källan', ''],
		['3 kommuner', '3'],
	])('of "%s" is "%s"', (text, number) => {
		expect(firstNumber(text)).toBe(number);
	});

	it('is one of several', () => {
		expect(numbersIn('−0,74 till −0,01 %')).toEqual(['−0,74', '−0,01']);
		expect(numbersIn('plats 25 av 290, 2020–2022')).toEqual(['25', '290', '2020', '2022']);
		expect(numbersIn('COVID-19')).toEqual(['19']);
	});
});

describe('years in a text', () => {
	it('are the first and the last where they come in a row, and else all', () => {
		expect(yearsAsSaid([2020, 2021, 2022])).toBe('2020 2022');
		expect(yearsAsSaid([2018, 2022, 2026])).toBe('2018 2022 2026');
		expect(yearsAsSaid([2026])).toBe('2026');
	});
});
