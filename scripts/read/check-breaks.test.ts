import { expect, it } from 'vitest';
import { checkBreaks } from './check-breaks.ts';

const note = { sv: 'Nytt mätsätt.', en: 'A new method.' };
const check =
	(year: number, years: readonly number[] | null = [2012, 2015, 2022]) =>
	() => {
		checkBreaks(
			[{ id: 'x', breaks: [{ year, kind: 'method', note }] }],
			new Map(years === null ? [] : [['x', { years }]]),
			() => ({ file: 'i.json', line: 7 }),
		);
	};

it('a break is of a year within its table', () => {
	for (const year of [2012, 2013, 2022]) expect(check(year)).not.toThrow();
	for (const year of [1066, 2011, 2023, 99_999]) {
		expect(check(year)).toThrow(
			`i.json:7: breaks of "x": found the year ${year}, expected one of its table, 2012 to 2022`,
		);
	}
});

it('a break of an indicator without a table is held against nothing', () => {
	expect(check(2012, null)).not.toThrow();
});
