import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../tables/api.ts';
import { coverageRuns } from './year-coverage.ts';

const MUNICIPALITIES = 290;

/** A series in which so many municipalities have a value each year. */
function seriesOf(
	counts: readonly (readonly [number, number])[],
): Pick<ApiSeries, 'years' | 'values'> {
	const codes = Array.from({ length: MUNICIPALITIES }, (_, index) => String(1000 + index));
	return {
		years: counts.map(([year]) => year),
		values: Object.fromEntries(
			codes.map((code, index) => [code, counts.map(([, count]) => (index < count ? 1 : null))]),
		),
	};
}

describe('the years that a measure has', () => {
	it('are runs of the same coverage', () => {
		expect(
			coverageRuns(
				seriesOf([
					[2010, 120],
					[2011, 269],
					[2012, 270],
					[2013, 290],
					[2014, 290],
				]),
			),
		).toEqual([
			{ first: 2010, last: 2011, coverage: 'few' },
			{ first: 2012, last: 2012, coverage: 'most' },
			{ first: 2013, last: 2014, coverage: 'all' },
		]);
	});

	it('are parted by years that are not there, or that nobody has a value of', () => {
		expect(
			coverageRuns(
				seriesOf([
					[2010, 290],
					[2011, 0],
					[2012, 290],
					[2014, 290],
				]),
			).map(({ first, last }) => [first, last]),
		).toEqual([
			[2010, 2010],
			[2012, 2012],
			[2014, 2014],
		]);
	});

	it('are each in one run, and no two runs could be one', () => {
		const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { maxLength: 12 });
		const counts = fc.array(fc.constantFrom(0, 100, 280, 290), { minLength: 12, maxLength: 12 });
		fc.assert(
			fc.property(years, counts, (all, of) => {
				const given = all
					.toSorted((a, b) => a - b)
					.map((year, index) => [year, of[index] ?? 0] as const);
				const runs = coverageRuns(seriesOf(given));
				const told = runs.flatMap(({ first, last }) =>
					Array.from({ length: last - first + 1 }, (_, index) => first + index),
				);
				expect(told).toEqual(given.filter(([, count]) => count > 0).map(([year]) => year));
				runs.slice(1).forEach((run, index) => {
					const before = runs[index];
					expect(before?.last === run.first - 1 && before.coverage === run.coverage).toBe(false);
				});
			}),
			{ numRuns: 50 },
		);
	});
});
