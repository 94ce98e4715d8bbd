import { describe, expect, test } from 'vitest';
import { isMunicipalityCode } from '../../src/tables/code.ts';
import type { Value } from '../../src/tables/value.ts';
import {
	domesticNetRate,
	fiveYearChange,
	netMigrationRate,
	outMigrationRate,
	rateOfYearEnd,
	shareOfCountry,
} from './calculations.ts';
import type { ObservedPlace } from './place.ts';
import type { Series } from './series.ts';

const code = '0114';
const other = '0115';

function series(...cells: [place: string, year: number, value: number][]): Series {
	const years = new Map<number, Map<ObservedPlace, { value: number }>>();
	for (const [place, year, value] of cells) {
		if (!isMunicipalityCode(place) && place !== '00') continue;
		years.set(
			year,
			(years.get(year) ?? new Map<ObservedPlace, { value: number }>()).set(place, { value }),
		);
	}
	return years;
}

const cellsOf = (computed: Series, year: number): Record<string, Value> =>
	Object.fromEntries(computed.get(year) ?? []);

/** A number as our tables have it, which keep six decimals. */
function about(value: number) {
	const near: unknown = expect.closeTo(value, 5);
	return { value: near };
}

describe('out-migration', () => {
	const population = series([code, 2020, 2000], ['00', 2020, 10_000_000]);

	test('is per 1,000 of the population of the year before', () => {
		const movedOut = series([code, 2021, 100]);
		expect(cellsOf(outMigrationRate(movedOut, population), 2021)[code]).toEqual({ value: 50 });
	});

	test('does not apply to the country, whose count is of emigrants only', () => {
		const movedOut = series(['00', 2021, 50_000]);
		expect(cellsOf(outMigrationRate(movedOut, population), 2021)).toEqual({
			'00': { missing: 'not-applicable' },
		});
	});

	test('has no value without a population of the year before', () => {
		expect(cellsOf(outMigrationRate(series([code, 2020, 1]), population), 2020)[code]).toBe(
			undefined,
		);
	});
});

test('net migration is per 1,000 of the population of the same year, and may be negative', () => {
	const rate = netMigrationRate(
		series([code, 2021, 90], [code, 2022, 5]),
		series([code, 2021, 100]),
		series([code, 2021, 2000], [code, 2022, 2000]),
	);
	expect(cellsOf(rate, 2021)).toEqual({ [code]: { value: -5 } });
	expect(cellsOf(rate, 2022)).toEqual({});
});

test('the change over five years is per cent of the population then, and needs both years', () => {
	const change = fiveYearChange(series([code, 2017, 2000], [code, 2022, 1900], [code, 2023, 1]));
	expect(cellsOf(change, 2022)).toEqual({ [code]: { value: -5 } });
	expect(cellsOf(change, 2023)).toEqual({});
	expect(cellsOf(change, 2017)).toEqual({});
});

describe('domestic net migration', () => {
	test('is per cent of the population of the same year, and 0 for the country', () => {
		const rates = domesticNetRate(
			series([code, 2023, 30], [other, 2023, -30]),
			series([code, 2022, 500], [code, 2023, 2000], [other, 2023, 1000]),
		);
		expect(cellsOf(rates, 2023)).toEqual({
			'00': { value: 0 },
			[code]: { value: 1.5 },
			[other]: { value: -3 },
		});
	});

	test('of Upplands Väsby was 1.107563 per cent in 2023: 555 of 50,110 (SCB)', () => {
		const rates = domesticNetRate(
			series([code, 2023, 555], [other, 2023, -555]),
			series([code, 2022, 49_262], [code, 2023, 50_110]),
		);
		expect(cellsOf(rates, 2023)[code]).toEqual(about(1.107563));
		// A municipality without a population has no rate, but its moves count in the sum.
		expect(cellsOf(rates, 2023)[other]).toBe(undefined);
	});

	test('is refused where the moves of a year do not add up: each is counted both in and out', () => {
		const population = series([code, 2023, 2000], [other, 2023, 1000]);
		expect(() => domesticNetRate(series([code, 2023, 30], [other, 2023, -29]), population)).toThrow(
			'a sum of 1 in 2023',
		);
	});
});

describe('a rate of the mean population turned into one of the population on 31 December', () => {
	test('is the same count, divided by the population of the year’s end', () => {
		// 20 of a mean of 1,500 residents; 2,000 live there at the end of the year.
		const rates = rateOfYearEnd(
			series([code, 2023, (20 / 1500) * 100_000]),
			series([code, 2022, 1000], [code, 2023, 2000]),
		);
		expect(cellsOf(rates, 2023)).toEqual({ [code]: { value: 1000 } });
	});

	// Kolada's N07403 of September 2026, with SCB's population; the counts are whole numbers.
	test.each([
		['Upplands Väsby', '0114', 2023, 1084.81262, [49_262, 50_110], 539],
		['Upplands Väsby', '0114', 2024, 1176.904, [50_110, 50_323], 591],
		['Upplands Väsby', '0114', 2025, 904.60036, [50_323, 50_495], 456],
	] as const)(
		'of %s (%s) in %i finds the crimes',
		(_, place, year, rate, [before, now], crimes) => {
			const rates = rateOfYearEnd(
				series([place, year, rate]),
				series([place, year - 1, before], [place, year, now]),
			);
			expect(cellsOf(rates, year)[place]).toEqual(about((crimes / now) * 100_000));
		},
	);

	test('has no value for the country, or without both populations', () => {
		const published = series(['00', 2023, 1038.92785], [code, 2023, 2000], [other, 2023, 2000]);
		const population = series(
			['00', 2022, 1000],
			['00', 2023, 1000],
			[code, 2022, 1000],
			[other, 2023, 1000],
		);
		expect(cellsOf(rateOfYearEnd(published, population), 2023)).toEqual({});
	});

	test('is refused where the count is no whole number: then the rate was of another population', () => {
		expect(() =>
			rateOfYearEnd(
				// The rate of Upplands Väsby in 2023 by the population of the year's end, taken for the other.
				series([code, 2023, 1075.63361]),
				series([code, 2022, 49_262], [code, 2023, 50_110]),
			),
		).toThrow('expected a whole number');
	});
});

describe('the tax base in per cent of the country’s', () => {
	test('is of the publisher’s own figure for the country where there is one', () => {
		const shares = shareOfCountry(
			// The mean of the municipalities would be 200.
			series(['00', 2022, 200.1], [code, 2022, 100], [other, 2022, 300]),
			series([code, 2020, 1], [other, 2020, 1]),
		);
		expect(cellsOf(shares, 2022)).toEqual({
			'00': { value: 100 },
			[code]: { value: (100 / 200.1) * 100 },
			[other]: { value: (300 / 200.1) * 100 },
		});
	});

	test('is else of the mean of the municipalities, weighted by the population two years before', () => {
		const shares = shareOfCountry(
			series([code, 2023, 100], [other, 2023, 200]),
			// By the population of the same year, or of the year before, the mean would be another.
			series(
				[code, 2021, 3],
				[other, 2021, 1],
				[code, 2022, 1],
				[other, 2022, 1],
				[code, 2023, 1],
				[other, 2023, 3],
			),
		);
		expect(cellsOf(shares, 2023)).toEqual({
			'00': { value: 100 },
			[code]: { value: 80 },
			[other]: { value: 160 },
		});
	});

	test('of Upplands Väsby was 102.149329 in 2022: 233,701.90 kronor of 228,784.57 (Kolada, N00903)', () => {
		const shares = shareOfCountry(
			series(['00', 2022, 228_784.566986], [code, 2022, 233_701.898949]),
			series(),
		);
		expect(cellsOf(shares, 2022)[code]).toEqual(about(102.149329));
	});

	test('is left out in a year in which a municipality has no such population', () => {
		const shares = shareOfCountry(
			series([code, 2023, 100], [other, 2023, 200]),
			series([code, 2021, 3], [other, 2022, 1]),
		);
		expect(cellsOf(shares, 2023)).toEqual({});
	});

	test('is refused where the weighted mean is further than 0.1 per cent from the publisher’s', () => {
		const population = series([code, 2020, 1], [other, 2020, 1]);
		const taxBase = (country: number) =>
			series(['00', 2022, country], [code, 2022, 900], [other, 2022, 1100]);
		expect(() => shareOfCountry(taxBase(1000.9), population)).not.toThrow();
		expect(() => shareOfCountry(taxBase(999.1), population)).not.toThrow();
		expect(() => shareOfCountry(taxBase(1001.1), population)).toThrow('a mean of 1000');
		expect(() => shareOfCountry(taxBase(998.9), population)).toThrow('a mean of 1000');
	});
});
