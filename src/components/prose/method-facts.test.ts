import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '../../model/code.ts';
import { needYears } from '../../model/need.ts';
import { COVERED } from './method-facts.ts';

/** Four years of 290 municipalities: all have a value in the first three, `count` of them in the last. */
const rows = (count: number): Map<MunicipalityCode, (number | null)[]> =>
	new Map(
		Array.from({ length: 290 }, (_, index) => [
			String(1000 + index) as MunicipalityCode,
			[1, 1, 1, index < count ? 1 : null],
		]),
	);

describe('what the page on method says of the need level', () => {
	it('names the very number of municipalities at which a year begins to count', () => {
		expect(needYears(rows(COVERED), 4)).toEqual([1, 2, 3]);
		expect(needYears(rows(COVERED - 1), 4)).toEqual([0, 1, 2]);
	});
});
