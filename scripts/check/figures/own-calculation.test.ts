import { describe, expect, it } from 'vitest';
import { approximately, fraction } from './fraction.ts';
import type { Observations } from './observations.ts';
import { countBehind, isNear, isOfWhole, weightedMean } from './own-calculation.ts';

const table = (rows: Readonly<Record<string, Readonly<Record<number, string>>>>): Observations => ({
	years: [2020, 2022],
	places: new Map(
		Object.entries(rows).map(([code, years]) => [
			code,
			new Map(
				Object.entries(years).map(([year, text]) => [
					Number(year),
					{ source: '', value: fraction(text) },
				]),
			),
		]),
	),
});

describe('the mean of the country', () => {
	const values = table({ '00': { 2022: '999' }, '0180': { 2022: '200' }, '0380': { 2022: '100' } });

	it('weighs each municipality by its population two years before, and leaves the country out', () => {
		const population = table({
			'00': { 2020: '4' },
			'0180': { 2020: '3', 2022: '1' },
			'0380': { 2020: '1', 2022: '9' },
		});
		const mean = weightedMean(values, population, 2022, 2);
		expect(mean && approximately(mean)).toBe(175);
	});

	it('is not known where a municipality lacks its population', () => {
		const population = table({ '0180': { 2020: '3' }, '0380': { 2022: '9' } });
		expect(weightedMean(values, population, 2022, 2)).toBeNull();
	});

	it('is near the published one up to 0.1 per cent', () => {
		expect(isNear(fraction('1001'), fraction('1000'))).toBe(true);
		expect(isNear(fraction('1001.1'), fraction('1000'))).toBe(false);
		expect(isNear(fraction('998.9'), fraction('1000'))).toBe(false);
	});
});

describe('a rate of a count that is not in the tables', () => {
	const per = fraction('100000');
	// Upplands Väsby, 2023: 539 crimes, 50,110 residents at the end of the year, 49,686 in the mean.
	const [atEnd, inMean] = [fraction('50110'), fraction('49686')];

	it('is of a whole number by its own population', () => {
		expect(isOfWhole(fraction('1075.633606'), atEnd, per)).toBe(true);
		expect(countBehind(fraction('1075.633606'), atEnd, per)).toBe(539n);
	});

	it('is of none by another, or a digit off, or where there is no population', () => {
		expect(isOfWhole(fraction('1084.812623'), inMean, per)).toBe(true);
		expect(isOfWhole(fraction('1084.812623'), atEnd, per)).toBe(false);
		expect(isOfWhole(fraction('1075.633506'), atEnd, per)).toBe(false);
		expect(isOfWhole(fraction('1075.633606'), null, per)).toBe(false);
	});

	it('may be below zero: more moved out than in', () => {
		const people = fraction('50323');
		expect(countBehind(fraction('-0.079487'), people, fraction('100'))).toBe(-40n);
		expect(isOfWhole(fraction('-0.079487'), people, fraction('100'))).toBe(true);
	});
});
