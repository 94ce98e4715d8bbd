import { describe, expect, test } from 'vitest';
import { municipalityRows } from './municipality-rows.ts';

const read = (...lines: string[]) =>
	municipalityRows(['kommunkod,kommunnamn,lanskod,skr2023_kod', ...lines, ''].join('\n'), 'x.csv');

describe('the register of municipalities', () => {
	test('folds names to addresses', () => {
		const slugs = read('2380,Östersund,23,B3', '0114,Upplands Väsby,01,A2', '1278,Båstad,12,C9');
		expect(slugs.map(({ slug }) => slug)).toEqual(['upplands-vasby', 'bastad', 'ostersund']);
	});

	test('tells Håbo from Habo', () => {
		const [first, second] = read('0643,Habo,06,B4', '0305,Håbo,03,A2');
		expect([first?.slug, second?.slug]).toEqual(['habo-uppsala', 'habo']);
	});

	test('has the year that a municipality was formed, where our series begin before it', () => {
		const since = read('0114,Upplands Väsby,01,A2', '0140,Nykvarn,01,A2').map((row) => row.since);
		expect(since).toEqual(['', '1999']);
	});

	test('refuses two of the same address', () => {
		expect(() => read('0114,Väsby,01,A2', '0115,Vasby,01,A2')).toThrow(
			'x.csv:3: found slug "vasby" again',
		);
	});

	test('refuses a code that does not begin with its county', () => {
		expect(() => read('0114,Upplands Väsby,03,A2')).toThrow('x.csv:2: found code "0114"');
		expect(() => read('114,Upplands Väsby,11,A2')).toThrow('x.csv:2: found code "114"');
	});
});
