import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, gapAt, gapsBetween, stepYear } from './year-step.ts';

const ELECTIONS = [2010, 2014, 2018, 2022];

describe('the years of a series', () => {
	it('have gaps between them, and none before the first or after the last', () => {
		expect(gapsBetween(ELECTIONS)).toEqual([
			[2011, 2013],
			[2015, 2017],
			[2019, 2021],
		]);
		expect(gapsBetween([2016, 2018])).toEqual([[2017, 2017]]);
		expect(gapsBetween([2016, 2017])).toEqual([]);
		expect(gapsBetween([])).toEqual([]);
	});

	it('say which gap a year without data lies in', () => {
		expect(gapAt(ELECTIONS, 2016)).toEqual([2015, 2017]);
		expect(gapAt(ELECTIONS, 2018)).toBeNull();
		expect(gapAt(ELECTIONS, 2023)).toBeNull();
	});

	it('lie on a calendar that leaves no year out', () => {
		expect(calendarOf([2016, 2018])).toEqual([2016, 2017, 2018]);
		expect(calendarOf([2022])).toEqual([2022]);
		expect(calendarOf([])).toEqual([]);
	});
});

describe('stepping to a year', () => {
	it('goes there when it has data', () => {
		expect(stepYear(ELECTIONS, 2022, 2014)).toBe(2014);
	});

	it('goes on over a gap in the direction of the movement', () => {
		expect(stepYear(ELECTIONS, 2014, 2015)).toBe(2018);
		expect(stepYear(ELECTIONS, 2018, 2017)).toBe(2014);
	});

	it('goes to the nearest when there is no direction, or nothing further on', () => {
		expect(stepYear(ELECTIONS, 2017, 2017)).toBe(2018);
		expect(stepYear(ELECTIONS, 2015, 2015)).toBe(2014);
		expect(stepYear(ELECTIONS, 2022, 2030)).toBe(2022);
		expect(stepYear(ELECTIONS, 2010, 1990)).toBe(2010);
	});

	const series = fc
		.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 20 })
		.map((years) => years.toSorted((a, b) => a - b));
	const year = fc.integer({ min: 1985, max: 2035 });

	it('always ends at a year that has data', () => {
		fc.assert(
			fc.property(series, year, year, (years, from, wanted) => {
				expect(years).toContain(stepYear(years, from, wanted));
			}),
		);
	});

	it('never turns round, unless nothing lies further on', () => {
		fc.assert(
			fc.property(series, fc.nat(), year, (years, index, wanted) => {
				const from = years[index % years.length] ?? wanted;
				const to = stepYear(years, from, wanted);
				if (wanted > from && years.some((each) => each > from)) expect(to).toBeGreaterThan(from);
				if (wanted < from && years.some((each) => each < from)) expect(to).toBeLessThan(from);
				expect(Math.sign(to - from) * Math.sign(wanted - from)).toBeGreaterThanOrEqual(0);
			}),
		);
	});

	it('leaves no year with data out of reach, one step at a time', () => {
		fc.assert(
			fc.property(series, (years) => {
				const reached: number[] = [];
				let at = years[0] ?? 0;
				for (let steps = 0; steps <= years.length; steps += 1) {
					reached.push(at);
					if (at === years.at(-1)) break;
					at = stepYear(years, at, at + 1);
				}
				expect(reached).toEqual(years);
			}),
		);
	});
});
