import { describe, expect, it } from 'vitest';
import { yearSpans } from './year-spans.ts';

describe('yearSpans', () => {
	it('gathers years that follow each other', () => {
		expect(yearSpans([1998, 1999, 2001], [1998, 1999, 2000, 2001])).toEqual([
			[1998, 1999],
			[2001, 2001],
		]);
	});

	it('goes by the years of the series, not of the calendar', () => {
		expect(yearSpans([2014, 2018], [2010, 2014, 2018, 2022])).toEqual([[2014, 2018]]);
	});

	it('makes nothing of no years', () => {
		expect(yearSpans([], [2020])).toEqual([]);
	});
});
