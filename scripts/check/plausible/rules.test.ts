import { describe, expect, it } from 'vitest';
import { COUNTRY } from '../../../src/tables/code.ts';
import { copies, uniforms } from './copy.ts';
import { countryFaults } from './country.ts';
import type { FigureGrid } from './grid.ts';
import { jumps } from './jump.ts';
import { levels } from './level.ts';
import { disorders } from './order.ts';
import { scaleFor } from './scale.ts';

const YEARS = Array.from({ length: 12 }, (_, index) => 2010 + index);
const PLACES = Array.from({ length: 80 }, (_, index) => String(1000 + index));

/** A number from 0 to 1 that looks random and is the same each time (a sine's far digits). */
const noise = (seed: number): number => Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1;

/** A rate that differs between places, moves a little over time, and with the country. */
const rate = (place: number, year: number): number =>
	(4 + 8 * noise(place + 1)) * (1 + 0.02 * year) * (1 + 0.1 * (noise(place * 31 + year * 7) - 0.5));

const residents = (place: string): number => 5000 + 100 * Number(place.slice(-2));

function withCountry(rows: readonly (readonly (number | null)[])[], isSum = false): FigureGrid {
	const country = YEARS.map((_, year) => {
		let people = 0;
		let sum = 0;
		for (const [place, row] of rows.entries()) {
			const weight = isSum ? 1 : residents(PLACES[place] ?? '');
			people += weight;
			sum += (row[year] ?? 0) * weight;
		}
		return isSum ? sum : (sum / people) * 1.01;
	});
	return { years: YEARS, places: [COUNTRY, ...PLACES], rows: [country, ...rows] };
}

const sound = withCountry(PLACES.map((_, place) => YEARS.map((_, year) => rate(place, year))));

/** The same with some cells of the municipalities changed, the country left as it is. */
const changed = (
	change: (
		value: number | null,
		place: number,
		year: number,
		rows: FigureGrid['rows'],
	) => number | null,
	grid = sound,
): FigureGrid => ({
	...grid,
	rows: grid.rows.map((row, index) =>
		index === 0
			? row
			: row.map((value, year) => change(value, index - 1, year, grid.rows.slice(1))),
	),
});

const jumpsIn = (grid: FigureGrid) =>
	jumps(grid, scaleFor(grid.rows.slice(1).flat().map(Number), 0));

describe('a value far from its own other years', () => {
	it.each([10, 100, 0.1, 0.01])('is found when it is %d times what it was', (factor) => {
		for (const [place, year] of [
			[0, 0],
			[40, 6],
			[79, 11],
		] as const) {
			const grid = changed((value, p, y) =>
				p === place && y === year && value !== null ? value * factor : value,
			);
			const found = jumpsIn(grid).toSorted((a, b) => b.excess - a.excess)[0];
			expect(found?.municipality).toBe(PLACES[place]);
			expect(found?.year).toBe(YEARS[year]);
		}
	});

	it('is none where all is well, however the whole country moves', () => {
		expect(jumpsIn(sound)).toEqual([]);
		const crisis = sound.rows.map((row) =>
			row.map((value, year) => (value !== null && year === 6 ? value * 3 : value)),
		);
		expect(jumpsIn({ ...sound, rows: crisis })).toEqual([]);
	});

	it('says what was found, and the bounds that were expected', () => {
		const grid = changed((value, p, y) => (p === 3 && y === 5 ? 99 : value));
		expect(jumpsIn(grid)[0]?.problem).toMatch(/^value: found 99, expected [\d.]+ to [\d.]+, going/);
	});

	it('has bounds that are numbers, also among the few zeros of a series', () => {
		const rare = changed((value, p, y) => (p === 20 && y > 6 && y !== 9 ? 0 : value));
		const found = jumpsIn(rare);
		expect(found).not.toEqual([]);
		for (const { problem } of found) expect(problem).not.toMatch(/NaN|Infinity/);
	});

	it('is found among its municipalities where a place has no other year', () => {
		const one = (row: readonly (number | null)[]) => row.slice(0, 1);
		const grid = { ...sound, years: YEARS.slice(0, 1), rows: sound.rows.map(one) };
		expect(jumpsIn(grid)).toEqual([]);
		const spoilt = changed((value, p) => (p === 9 && value !== null ? value * 100 : value), grid);
		expect(jumpsIn(spoilt)).toMatchObject([{ municipality: PLACES[9] }]);
	});

	it('is measured by difference where figures can be below zero', () => {
		const net = withCountry(
			PLACES.map((_, place) => YEARS.map((_, year) => 10 * (noise(place * 13 + year * 5) - 0.5))),
		);
		const signed = scaleFor([1], -100);
		expect(jumps(net, signed)).toEqual([]);
		const spoilt = changed((value, p, y) => (p === 7 && y === 4 ? 90 : value), net);
		expect(jumps(spoilt, signed)).toMatchObject([{ municipality: PLACES[7], value: 90 }]);
	});

	it('is found where zero stands for a figure, and is none where zeros are usual', () => {
		const zeroed = changed((value, p, y) => (p === 20 && y === 8 ? 0 : value));
		expect(jumpsIn(zeroed)).toMatchObject([{ municipality: PLACES[20], value: 0 }]);
		const rare = withCountry(
			PLACES.map((_, place) =>
				YEARS.map((_, year) => Math.max(0, Math.round(4 * noise(place * 3 + year * 17) - 2))),
			),
		);
		expect(jumpsIn(rare)).toEqual([]);
	});
});

describe('a whole year', () => {
	it('is sound where it is', () => {
		expect([...levels(sound, 0), ...uniforms(sound), ...copies(sound)]).toEqual([]);
		expect(disorders(sound)).toEqual([]);
	});

	it.each([10, 0.1])('is found at %d times its level', (factor) => {
		const grid = changed((value, _, year) =>
			value !== null && year === 5 ? value * factor : value,
		);
		expect(levels(grid, 0)[0]).toMatchObject({ rule: 'level', year: 2015, municipality: null });
	});

	it('is found where it is all zero, or all the same', () => {
		for (const same of [0, 7.5]) {
			const grid = changed((value, _, year) => (year === 11 ? same : value));
			expect(uniforms(grid)).toMatchObject([{ rule: 'uniform', year: 2021 }]);
		}
	});

	it('is found where it is a copy of another, near or far', () => {
		for (const [from, to] of [
			[3, 4],
			[0, 11],
		] as const) {
			const grid = changed((value, place, year, rows) =>
				year === to ? (rows[place]?.[from] ?? null) : value,
			);
			expect(copies(grid)).toMatchObject([{ rule: 'copy', year: YEARS[to] }]);
		}
	});

	it.each([1, -1, 2, 13])('is found where its rows have slipped by %d', (shift) => {
		for (const at of [0, 6, 11]) {
			const grid = changed((value, place, year, rows) =>
				year === at ? (rows[(place + shift + 80) % 80]?.[year] ?? null) : value,
			);
			expect(disorders(grid).map(({ year }) => year)).toContain(YEARS[at]);
		}
	});
});

describe('the country', () => {
	const faults = (grid: FigureGrid, isSum = false) => countryFaults(grid, isSum, residents);

	it('may lie a little beside the mean of its municipalities, as long as it always does', () => {
		expect(faults(sound)).toEqual([]);
	});

	it('is found outside its municipalities, and away from their mean', () => {
		const spoil = (factor: number): FigureGrid => ({
			...sound,
			rows: sound.rows.map((row, index) =>
				index === 0 ? row.map((value, year) => (year === 4 ? (value ?? 0) * factor : value)) : row,
			),
		});
		expect(faults(spoil(10))[0]).toMatchObject({ year: 2014, municipality: COUNTRY });
		expect(faults(spoil(1.2))[0]).toMatchObject({ year: 2014, municipality: COUNTRY });
	});

	it('is found where one large municipality is ten times off', () => {
		const grid = changed((value, place, year) =>
			place === 79 && year === 2 && value !== null ? value * 10 : value,
		);
		expect(faults(grid)[0]).toMatchObject({ year: 2012 });
	});

	it('is the sum of a number of people, to a thousandth', () => {
		const people = withCountry(
			PLACES.map((place) => YEARS.map((_, year) => residents(place) + year * 10)),
			true,
		);
		expect(faults(people, true)).toEqual([]);
		const spoilt = changed(
			(value, p, y) => (p === 1 && y === 3 ? (value ?? 0) + 900 : value),
			people,
		);
		expect(faults(spoilt, true)).toMatchObject([{ year: 2013 }]);
	});

	it('says nothing where too few municipalities have a value', () => {
		const few = changed((value, place) => (place < 40 ? null : value));
		expect(faults(few)).toEqual([]);
	});
});
