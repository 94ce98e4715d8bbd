import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../tables/api.ts';
import { pairYear } from './pair-year.ts';
import { pairsOf } from './pairs.ts';

const series = (years: readonly number[], values: ApiSeries['values']): ApiSeries => ({
	id: 'unga-arbetslosa',
	years,
	national: years.map(() => null),
	values,
	status: {},
	scale: { thresholds: [], decimals: 1, heavier: 'higher', midpoint: null, year: 2022 },
	unusual: {},
	breaks: [],
	sources: [],
});

const youth = series([2015, 2016], {
	'1081': [14.96, 13],
	'0114': [6.04, null],
	'0115': [null, 5],
	'0117': [4, 4],
});
const taxBase = series([2014, 2015], {
	'0117': [null, 200],
	'1081': [170, 175],
	'0114': [180, 190],
	'0115': [230, 240],
});

describe('pairs', () => {
	it('join two indicators by code and keep the published decimals', () => {
		expect(pairsOf(youth, 2015, taxBase, 2015)).toEqual({
			pairs: [
				{ code: '0114', x: 6.04, y: 190 },
				{ code: '0117', x: 4, y: 200 },
				{ code: '1081', x: 14.96, y: 175 },
			],
			leftOut: 1,
		});
	});

	it('leave out whoever lacks one of the two, each in its own year', () => {
		const { pairs, leftOut } = pairsOf(youth, 2016, taxBase, 2014);
		expect(pairs.map(({ code }) => code)).toEqual(['0115', '1081']);
		expect(leftOut).toBe(2);
	});

	it('of an area count only its own municipalities', () => {
		const { pairs, leftOut } = pairsOf(youth, 2015, taxBase, 2015, new Set(['0115', '1081']));
		expect(pairs.map(({ code }) => code)).toEqual(['1081']);
		expect(leftOut).toBe(1);
	});

	it('are none in a year that is not in the series', () => {
		expect(pairsOf(youth, 1999, taxBase, 2015)).toEqual({ pairs: [], leftOut: 4 });
	});
});

describe('the year to pair with', () => {
	const election = series([2010, 2014, 2018, 2022], {
		'0114': [80, 81, 82, 83],
		'0115': [80, 81, null, 83],
		'0117': [80, 81, null, null],
		'1081': [80, null, null, null],
	});

	it('is the same year where at least half of the municipalities have a value', () => {
		expect(pairYear(election, 2014)).toBe(2014);
		expect(pairYear(election, 2022)).toBe(2022);
	});

	it('is else the nearest such year, and the earlier of two as near', () => {
		expect(pairYear(election, 2013)).toBe(2014);
		expect(pairYear(election, 2018)).toBe(2014);
		expect(pairYear(election, 2012)).toBe(2010);
		expect(pairYear(election, 2031)).toBe(2022);
	});

	it('is none where no year has values enough', () => {
		expect(pairYear(series([2018], { '0114': [1], '0115': [null], '0117': [null] }), 2018)).toBe(
			null,
		);
		expect(pairYear(series([2018], {}), 2018)).toBe(null);
	});
});
