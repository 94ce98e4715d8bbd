import { describe, expect, test } from 'vitest';
import { isMunicipalityCode } from '../../src/model/code.ts';
import type { Value } from '../../src/model/value.ts';
import { fiveYearChange, netMigrationRate, outMigrationRate } from './calculations.ts';
import type { Place } from './place.ts';
import type { Series } from './series.ts';

const code = '0114';

function series(...cells: [place: string, year: number, value: number][]): Series {
	const years = new Map<number, Map<Place, { value: number }>>();
	for (const [place, year, value] of cells) {
		if (!isMunicipalityCode(place) && place !== '00') continue;
		years.set(year, (years.get(year) ?? new Map<Place, { value: number }>()).set(place, { value }));
	}
	return years;
}

const cellsOf = (computed: Series, year: number): Record<string, Value> =>
	Object.fromEntries(computed.get(year) ?? []);

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
