import { describe, expect, it } from 'vitest';
import { checkExpectation } from './expect.ts';

const VALUES: Readonly<Record<string, number>> = { 'a:2010': 8.6, 'a:2022': 3.8, n: 2 };
const check = (expectation: string) => () => {
	checkExpectation(expectation, (mark) => VALUES[mark] ?? Number.NaN);
};

describe('what a heading expects of the data', () => {
	it.each([
		'{a:2022} < 0.5 * {a:2010}',
		'{n} = 2',
		'{n} >= 2; {n} <= 2; {a:2010} > {a:2022}',
		'3 * {n} = 6',
		'{n} > -0.5',
	])('%s holds', (expectation) => {
		expect(check(expectation)).not.toThrow();
	});

	it.each([
		['{a:2022} < 0.4 * {a:2010}', 'found 3.8 and 3.44 in the data; expected that {a:2022} <'],
		['{n} = 2; {n} = 3', 'found 2 and 3 in the data; expected that {n} = 3'],
		['{n} faller', 'found "{n} faller" in expect; expected {mark} < 0.5 * {mark}'],
		['{n} = två', 'found "två" in expect'],
		['{okänd} = 2', 'found "{okänd}" in expect'],
		['', 'found "" in expect'],
	])('%s does not, and says what it found', (expectation, message) => {
		expect(check(expectation)).toThrow(message);
	});
});
