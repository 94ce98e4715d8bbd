import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from './code.ts';
import { needMeans, needYears } from './need.ts';

const code = (index: number): MunicipalityCode => String(1000 + index) as MunicipalityCode;

/** 290 rows; `missing[i]` municipalities lack a value in year i. */
const rows = (missing: readonly number[]): Map<MunicipalityCode, (number | null)[]> =>
	new Map(
		Array.from({ length: 290 }, (_, index) => [
			code(index),
			missing.map((count, year) => (index < count ? null : index + year)),
		]),
	);

describe('needYears', () => {
	it('takes the last three years with a value for at least 280 municipalities', () => {
		expect(needYears(rows([0, 10, 0, 11, 3]), 5)).toEqual([1, 2, 4]);
	});

	it('falls back on the last three years of a series that is never covered', () => {
		expect(needYears(rows([50, 46, 60, 46]), 4)).toEqual([1, 2, 3]);
	});

	it('does not stay with old years when three or more have come since', () => {
		expect(needYears(rows([0, 0, 0, 50, 46]), 5)).toEqual([0, 1, 2]);
		expect(needYears(rows([0, 0, 0, 50, 46, 60]), 6)).toEqual([3, 4, 5]);
	});

	it('takes what there is of a short series', () => {
		expect(needYears(rows([0, 0]), 2)).toEqual([0, 1]);
	});
});

describe('needMeans', () => {
	it('is the mean over the years, and unknown where one of them is missing', () => {
		const means = needMeans(rows([0, 1, 0]), [0, 1, 2]);
		expect(means.get(code(0))).toBeUndefined();
		expect(means.get(code(5))).toBe(6);
	});

	it('is unknown where there are no years', () => {
		expect(needMeans(rows([]), []).size).toBe(0);
	});
});
