import { describe, expect, it } from 'vitest';
import { measureOf } from './measure.fixture.ts';
import { tenYearChanges } from './ten-year-change.ts';

/** Eleven years that go evenly from one value to another. */
const even = (from: number, to: number): number[] =>
	Array.from({ length: 11 }, (_, index) => from + ((to - from) * index) / 10);

const told = (given: Parameters<typeof measureOf>[0]): string[] =>
	tenYearChanges(measureOf(given)).map(
		({ municipality, from, to, unusual }) =>
			`${municipality} ${from.year} ${from.value} ${to.year} ${to.value}: ${unusual.asExtreme} of ${unusual.of}`,
	);

const ROWS = { '0001': even(2, 12), '0002': even(2, 4), '0003': even(9, 3), '0004': even(5, 5) };

describe('tenYearChanges', () => {
	it('tells rises and falls apart, each by how many go as far the same way', () => {
		expect(told({ rows: ROWS })).toEqual([
			'0001 2012 2 2022 12: 1 of 4',
			'0002 2012 2 2022 4: 2 of 4',
			'0003 2012 9 2022 3: 1 of 4',
		]);
	});

	it('does not tell of two years alone, where the years between bear no trend out', () => {
		const jumpy = [1, 9, 2, 8, 3, 9, 2, 8, 1, 9, 7];
		expect(told({ rows: { '0001': jumpy } })).toEqual([]);
	});

	it('never compares across a new method, but across added noise', () => {
		expect(told({ rows: ROWS, breaks: [{ year: 2015, kind: 'method' }] })).toEqual([]);
		expect(told({ rows: ROWS, breaks: [{ year: 2012, kind: 'method' }] })).toHaveLength(3);
		expect(told({ rows: ROWS, breaks: [{ year: 2020, kind: 'noise' }] })).toHaveLength(3);
	});

	it('leaves oddities out, of the fact and of what it is compared with', () => {
		expect(told({ rows: ROWS, oddities: ['0001 2022'] })).toEqual([
			'0002 2012 2 2022 4: 1 of 3',
			'0003 2012 9 2022 3: 1 of 3',
		]);
	});

	it('needs both years', () => {
		expect(told({ rows: { '0001': even(2, 12).slice(1) } })).toEqual([]);
		expect(told({ rows: { '0001': [null, ...even(2, 12).slice(1)] } })).toEqual([]);
	});
});
