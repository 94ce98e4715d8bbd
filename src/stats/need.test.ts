import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '../tables/code.ts';
import { windowMeans, windowYears } from './need.ts';

const code = (index: number): MunicipalityCode => String(1000 + index) as MunicipalityCode;

/** 290 rows; `missing[i]` municipalities lack a value in year i. */
const rows = (missing: readonly number[]): Map<MunicipalityCode, (number | null)[]> =>
	new Map(
		Array.from({ length: 290 }, (_, index) => [
			code(index),
			missing.map((count, year) => (index < count ? null : index + year)),
		]),
	);

const all = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('the years of a window', () => {
	it('are the last three with a value for at least 270 municipalities', () => {
		expect(windowYears(rows([0, 20, 0, 21, 3]), all(5), 3)).toEqual([1, 2, 4]);
	});

	it('are two of three, or four of five, where there are no more', () => {
		expect(windowYears(rows([0, 50, 0]), all(3), 3)).toEqual([0, 2]);
		expect(windowYears(rows([0, 0, 50, 0, 0]), all(5), 5)).toEqual([0, 1, 3, 4]);
	});

	it('are none where nobody could have a mean', () => {
		expect(windowYears(rows([0, 50, 50]), all(3), 3)).toEqual([]);
		expect(windowYears(rows([0, 50, 50, 0, 0]), all(5), 5)).toEqual([]);
		expect(windowYears(rows([50]), all(1), 1)).toEqual([]);
	});

	it('are chosen among the years given alone', () => {
		expect(windowYears(rows([0, 0, 0, 0, 0]), [0, 1, 2], 3)).toEqual([0, 1, 2]);
		expect(windowYears(rows([0, 0, 0, 0, 0]), [3, 4], 3)).toEqual([3, 4]);
	});

	it('is the last covered one where the window is a single year', () => {
		expect(windowYears(rows([0, 0, 50]), all(3), 1)).toEqual([1]);
	});
});

describe('the mean over a window', () => {
	it('needs two values of three, and four of five', () => {
		const three = new Map([
			[code(0), [1, null, 2]],
			[code(1), [1, null, null]],
		]);
		expect([...windowMeans(three, [0, 1, 2], 3)]).toEqual([[code(0), 1.5]]);
		const five = new Map([
			[code(0), [1, 2, 3, 4, null]],
			[code(1), [1, 2, 3, null, null]],
		]);
		expect([...windowMeans(five, all(5), 5)]).toEqual([[code(0), 2.5]]);
	});

	it('is free of what binary arithmetic adds: of 0.1, 0.2 and 0.3 it is 0.2', () => {
		expect(windowMeans(new Map([[code(0), [0.1, 0.2, 0.3]]]), all(3), 3).get(code(0))).toBe(0.2);
	});

	it('is unknown where there are no years', () => {
		expect(windowMeans(rows([]), [], 3).size).toBe(0);
	});
});
