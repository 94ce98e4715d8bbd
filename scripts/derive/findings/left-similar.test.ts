import { describe, expect, it } from 'vitest';
import { leftSimilar } from './left-similar.ts';
import { code } from '../../../src/tables/code.fixture.ts';
import { measureOf } from './measure.fixture.ts';

/** Eleven years with these at their ends. */
const ends = (first: number | null, last: number | null): (number | null)[] => [
	first,
	...Array.from({ length: 9 }, () => 5),
	last,
];

const SIMILAR = new Map([[code('0001'), ['0002', '0003', '0004'].map(code)]]);
const ROWS = {
	'0001': ends(5, 9),
	'0002': ends(4, 4),
	'0003': ends(5, 5),
	'0004': ends(6, 8),
};

const told = (given: Parameters<typeof measureOf>[0]) => leftSimilar(measureOf(given), SIMILAR);

describe('leftSimilar', () => {
	it('tells of one that lay among its similar ones, and lies beyond all of them', () => {
		expect(told({ rows: ROWS })).toMatchObject([
			{
				municipality: '0001',
				from: { year: 2012, value: 5, lowest: 4, highest: 6 },
				to: { year: 2022, value: 9, lowest: 4, highest: 8 },
				similar: ['0002', '0003', '0004'],
				unusual: { asExtreme: 1, of: 1 },
			},
		]);
	});

	it('tells it downwards too', () => {
		expect(told({ rows: { ...ROWS, '0001': ends(5, 3) } })).toMatchObject([
			{ to: { value: 3, lowest: 4, highest: 8 } },
		]);
	});

	it('does not tell of one that was beyond them before, or is level with one of them', () => {
		expect(told({ rows: { ...ROWS, '0001': ends(7, 9) } })).toEqual([]);
		expect(told({ rows: { ...ROWS, '0001': ends(5, 8.04) } })).toEqual([]);
	});

	it('needs all of them in both years, and no oddity among them', () => {
		expect(told({ rows: { ...ROWS, '0004': ends(null, 8) } })).toEqual([]);
		expect(told({ rows: ROWS, oddities: ['0004 2022'] })).toEqual([]);
		expect(told({ rows: ROWS, breaks: [{ year: 2016, kind: 'method' }] })).toEqual([]);
	});
});
