import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../../tables/api.ts';
import { fundValues, nearestYear, TOLERANCE } from './fund-values.ts';

const NOTE = { sv: 'ny definition', en: 'new definition' };

/** A series of one municipality; the country has ten times as much, and nothing in 2013. */
const seriesOf = (
	years: readonly number[],
	values: readonly (number | null)[],
	breaks: readonly number[] = [],
): ApiSeries => ({
	id: 'x',
	years,
	national: values.map((value, index) =>
		value === null || years[index] === 2013 ? null : value * 10,
	),
	values: { '0581': values },
	status: { '00': { '2013': 'missing' } },
	scale: { kind: 'sequential', decimals: 1, bounds: [], tones: [] } as never,
	unusual: {},
	breaks: breaks.map((year) => ({ year, kind: 'method' as const, note: NOTE })),
	sources: [
		{ id: 'a', years: [2010, 2013], inputs: [] },
		{ id: 'b', years: [2014, 2022], inputs: [] },
	] as never,
});

const at = (year: number | null, series: ApiSeries, latest = 2022): ReturnType<typeof fundValues> =>
	fundValues({ code: '0581', year }, { latest }, series);

describe('fundValues', () => {
	const series = seriesOf([2010, 2012, 2013, 2014, 2022], [1, 2, 3, null, 5], [2012, 2020]);

	it('takes the year of the decision and the latest, with the country beside them', () => {
		expect(at(2012, series)).toMatchObject({
			decided: { year: 2012, own: 2, country: { value: 20 } },
			latest: { year: 2022, own: 5, country: { value: 50 } },
		});
	});

	it('says that the country has no value, and why', () => {
		expect(at(2013, series).decided?.country).toEqual({ missing: 'missing' });
	});

	it('takes the nearest year, of two as near the earlier, and none that is too far away', () => {
		expect(at(2011, series).decided?.year).toBe(2010);
		expect(at(2014, series).decided?.year).toBe(2013);
		expect(at(2016, series).decided).toBeNull();
	});

	it('shows only the latest where the year of the fund is not known', () => {
		expect(at(null, series)).toMatchObject({ decided: null, latest: { year: 2022 }, breaks: [] });
	});

	it('names the breaks that lie between the two years, and no other', () => {
		expect(at(2010, series).breaks.map(({ year }) => year)).toEqual([2012, 2020]);
		expect(at(2012, series).breaks.map(({ year }) => year)).toEqual([2020]);
	});

	it('names the sources of the two years alone, each once', () => {
		expect(at(2012, series).sources.map(({ id }) => id)).toEqual(['a', 'b']);
		expect(at(null, series).sources.map(({ id }) => id)).toEqual(['b']);
	});

	it('falls back on the municipality’s own last year, and on nothing', () => {
		const gone = seriesOf([2010, 2012, 2022], [1, 2, null]);
		expect(at(2010, gone).latest?.year).toBe(2012);
		expect(at(2010, seriesOf([2010, 2022], [null, null]))).toEqual({
			decided: null,
			latest: null,
			breaks: [],
			sources: [],
		});
	});
});

describe('nearestYear', () => {
	it('is never further away than is said, has a value, and none is nearer', () => {
		const years = [2010, 2011, 2012, 2013, 2014, 2015];
		const values = fc.array(fc.option(fc.integer()), { minLength: 6, maxLength: 6 });
		fc.assert(
			fc.property(values, fc.integer({ min: 2005, max: 2020 }), (row, year) => {
				const found = nearestYear(seriesOf(years, row), '0581', year);
				const there = years.filter((_, index) => row[index] !== null);
				const distances = there.map((each) => Math.abs(each - year));
				const least = Math.min(...distances);
				if (found === null) expect(least).toBeGreaterThan(TOLERANCE);
				else {
					expect(there).toContain(found);
					expect(Math.abs(found - year)).toBe(least);
				}
			}),
		);
	});
});
