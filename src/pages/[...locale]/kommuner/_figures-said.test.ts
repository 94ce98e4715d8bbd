import { expect, test } from 'vitest';
import type { Locale } from '../../../tables/locale.ts';
import { figuresOf, numbersIn, yearsIn, type Measured } from './_figures-said.ts';

/** A town whose values and the country's differ in every year. */
const TOWN: Measured = {
	code: '0581',
	indicator: { decimals: 1, latest: 2022 },
	series: {
		years: [2019, 2020, 2021, 2022],
		national: [4.4, 4.3, 4.2, 3.8],
		values: { '0581': [9.1, 7.7, 6.6, 5.218] },
	},
	pooled: [2020, 2021, 2022],
};

/** Numbers of a sentence that no year or place named in it gives. */
const strays = (sentence: string, locale: Locale = 'sv'): readonly number[] => {
	const known = new Set([...figuresOf(sentence, TOWN, locale), ...yearsIn(sentence)]);
	return numbersIn(sentence.replaceAll(/\d{4}–\d{4}/g, ''), locale).filter(
		(number) => !known.has(number),
	);
};

test('a figure stands with its own year', () => {
	expect(strays('I Norrköping var 5,2 procent arbetslösa 2022.')).toEqual([]);
	expect(strays('I Norrköping var 6,6 procent arbetslösa 2022.')).toEqual([6.6]);
	expect(strays('In Norrköping, 5.2 per cent were unemployed in 2021.', 'en')).toEqual([5.2]);
});

test('a sentence without a year is of the latest', () => {
	expect(
		strays('Andelen var 1,4 procentenheter högre än i riket, där den var 3,8 procent.'),
	).toEqual([]);
	expect(strays('I riket var siffran 4,2 procent.')).toEqual([4.2]);
});

test('the figure of the country stands where the country is named', () => {
	expect(strays('I Norrköping var 5,2 procent arbetslösa 2022, mot 3,8 i riket.')).toEqual([]);
	expect(strays('I Norrköping var 3,8 procent arbetslösa 2022.')).toEqual([3.8]);
});

test('a mean stands with its span, and a year of it does not', () => {
	expect(strays('Medelvärdet för 2020–2022, 6,5 procent, var det högsta.')).toEqual([]);
	expect(strays('Medelvärdet för 2019–2021, 6,5 procent, var det högsta.')).toEqual([6.5]);
	expect(strays('Medelvärdet för 2020–2022, 6,6 procent, var det högsta.')).toEqual([6.6]);
});
