import { describe, expect, it } from 'vitest';
import { fraction } from './fraction.ts';
import { levelOf, windowYears } from './level.ts';
import type { Observations, Observed } from './observations.ts';

/** 290 municipalities with the value 1 in every year, but for what `set` changes. */
function observations(
	years: readonly number[],
	set: (code: number, year: number) => string | null | undefined,
): Observations {
	const codes = Array.from({ length: 290 }, (_, index) => index + 1);
	return {
		years,
		places: new Map(
			codes.map((code) => [
				String(code),
				new Map(
					years.map((year): [number, Observed] => {
						const text = set(code, year);
						return [
							year,
							text === null
								? { source: '', missing: 'unknown' }
								: { source: '', value: fraction(text ?? '1') },
						];
					}),
				),
			]),
		),
	};
}

const ONE_DECIMAL = { decimals: 1, heavier: 'higher' as const, breaks: [] };

const YEARS = [2018, 2019, 2020, 2021, 2022];

describe('the years of a need level', () => {
	it('pass over one that 269 municipalities have, and count one that 270 have', () => {
		const gap = observations(YEARS, (code, year) =>
			year === 2021 && code > 269 ? null : undefined,
		);
		expect(windowYears(gap, [], 3)).toEqual([2019, 2020, 2022]);
		const full = observations(YEARS, (code, year) =>
			year === 2021 && code > 270 ? null : undefined,
		);
		expect(windowYears(full, [], 3)).toEqual([2020, 2021, 2022]);
	});

	it('are the latest alone for a window of one', () => {
		expect(
			windowYears(
				observations(YEARS, () => undefined),
				[],
				1,
			),
		).toEqual([2022]);
	});

	it('end with a year that is asked for, and begin after a break in the way of counting', () => {
		const all = observations(YEARS, () => undefined);
		expect(windowYears(all, [], 3, 2020)).toEqual([2018, 2019, 2020]);
		expect(windowYears(all, [{ year: 2021, kind: 'method' }], 3)).toEqual([2021, 2022]);
		expect(windowYears(all, [{ year: 2021, kind: 'method' }], 3, 2020)).toEqual([2018, 2019, 2020]);
		expect(windowYears(all, [{ year: 2021, kind: 'noise' }], 3)).toEqual([2020, 2021, 2022]);
	});
});

describe('a need level', () => {
	it('is the mean of two years where one of three is missing, and none where two are', () => {
		const figures = observations(YEARS, (code, year) => {
			if (code === 1) return year === 2021 ? null : year === 2022 ? '4' : '2';
			if (code === 2) return year === 2022 ? '9' : null;
			return undefined;
		});
		const { shown, standings } = levelOf(ONE_DECIMAL, figures, 3);
		expect(shown.get('1')).toBe(30n);
		expect(shown.has('2')).toBe(false);
		expect(standings.get('1')).toEqual({ place: 1, of: 289, quarter: 4 });
		expect(standings.get('3')).toEqual({ place: 2, of: 289, quarter: 1 });
	});

	it('wants four of five years', () => {
		const figures = observations(YEARS, (code, year) =>
			(code === 1 && year === 2018) || (code === 2 && year < 2020) ? null : undefined,
		);
		const { shown } = levelOf(ONE_DECIMAL, figures, 5);
		expect([shown.has('1'), shown.has('2')]).toEqual([true, false]);
	});

	it('is rounded from the exact mean, half away from zero', () => {
		// (0.1 + 0.1 + 0.25) / 3 = 0.15, which binary numbers make 0.15000000000000002 or less.
		const figures = observations(YEARS, (code, year) =>
			code === 1 ? (year === 2022 ? '0.25' : '0.1') : undefined,
		);
		expect(levelOf(ONE_DECIMAL, figures, 3).shown.get('1')).toBe(2n);
	});
});
