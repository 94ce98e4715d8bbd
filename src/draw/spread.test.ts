import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, SPREAD_BOX, type SpreadYear } from './spread.ts';

const { width, height } = SPREAD_BOX;

const year = (year: number, low: number, country: number | null, high: number): SpreadYear => ({
	year,
	band: [low, high],
	country,
});

/** Numbers of a path, in pairs. */
const pointsOf = (path: string): readonly (readonly [number, number])[] =>
	[...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

const years = fc
	.array(
		fc.record({
			low: fc.integer({ min: -500, max: 500 }),
			wide: fc.integer({ min: 0, max: 500 }),
			share: fc.option(fc.double({ min: -0.5, max: 1.5, noNaN: true })),
		}),
		{ minLength: 1, maxLength: 20 },
	)
	.map((all) =>
		all.map(({ low, wide, share }, i) =>
			year(2000 + i, low, share === null ? null : low + share * wide, low + wide),
		),
	);

describe('spread', () => {
	it('draws a municipality beside the country, on a scale that holds both', () => {
		const all = [year(2020, 2, 5, 8), year(2021, 2, 6, 10), year(2022, 2, 6, 10)];
		const own = new Map([
			[2020, 20],
			[2021, 0],
		]);
		const chart = spread(all, [], own);
		expect(chart.own).toBe('M0 0L245 96');
		expect(chart.ownEnd).toEqual([245, 96]);
		expect(spread(all, []).own).toBe('');
		expect(spread(all, []).ownEnd).toBeNull();
	});

	it('leaves a year without a value a gap, and a break too', () => {
		const all = [2020, 2021, 2022, 2023, 2024].map((each) => year(each, 0, 5, 10));
		const own = new Map([2020, 2022, 2023, 2024].map((each) => [each, 5]));
		// A year alone is a line of no length: a dot.
		expect(spread(all, [2024], own).own).toBe('M0 48h0M245 48L367.5 48M490 48h0');
	});

	it('draws the country on the band from the first year to the last', () => {
		const chart = spread([year(2020, 2, 5, 8), year(2021, 2, 6, 10)], []);
		expect(chart.line).toBe('M0 48L490 38.4');
		expect(chart.end).toEqual([490, 38.4]);
		expect(chart.years.map(({ x }) => x)).toEqual([0, width]);
	});

	it('begins at zero where that is not farther away than the values are apart', () => {
		expect(spread([year(2020, 2, 5, 8)], []).ticks[0]).toEqual({ value: 0, y: height });
		expect(spread([year(2020, 70, 75, 80)], []).ticks.map(({ value }) => value)).not.toContain(0);
	});

	it('breaks line and band where the method does', () => {
		const all = [2019, 2020, 2021, 2022].map((each) => year(each, 1, 2, 3));
		expect(spread(all, [2021]).line.match(/M/g)).toHaveLength(2);
		expect(spread(all, [2021]).band.match(/z/g)).toHaveLength(2);
		expect(spread(all, []).line.match(/M/g)).toHaveLength(1);
		// A break before the first year parts nothing.
		expect(spread(all, [2019]).line.match(/M/g)).toHaveLength(1);
	});

	it('parts the band, not the line, at a year that too few have a value in; a year alone can be seen', () => {
		const all = [2018, 2019, 2020, 2021, 2022].map((each) => ({
			...year(each, 0, 5, 10),
			...(each === 2020 ? { band: null } : {}),
		}));
		const chart = spread(all, []);
		expect(chart.band).toBe('M0 0L122.5 0L122.5 96L0 96zM367.5 0L490 0L490 96L367.5 96z');
		expect(chart.line.match(/M/g)).toHaveLength(1);
		expect(spread(all.slice(2, 4), []).band).toBe('M487 0L490 0L490 96L487 96z');
	});

	it('leaves the country out where it has no value, and ends where it has its last', () => {
		const chart = spread([year(2020, 1, 2, 3), year(2021, 1, null, 3)], []);
		expect(chart.end?.[0]).toBe(0);
		expect(spread([year(2020, 1, null, 3)], []).end).toBeNull();
		expect(spread([year(2020, 1, null, 3)], []).line).toBe('');
	});

	it('stays in its box, with about three lines at round numbers', () => {
		fc.assert(
			fc.property(years, (all) => {
				const chart = spread(all, []);
				for (const [x, y] of [...pointsOf(chart.band), ...pointsOf(chart.line)]) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(width);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(height);
				}
				expect(chart.ticks.length).toBeLessThanOrEqual(4);
				for (const { y } of chart.ticks) {
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(height);
				}
			}),
		);
	});

	it('draws a higher value higher', () => {
		fc.assert(
			fc.property(years, (all) => {
				const points = pointsOf(spread(all, []).line);
				const known = all.flatMap(({ country }) => (country === null ? [] : [country]));
				expect(points).toHaveLength(known.length);
				known.forEach((value, i) => {
					known.slice(i + 1).forEach((other, j) => {
						const [a, b] = [points[i]?.[1] ?? NaN, points[i + 1 + j]?.[1] ?? NaN];
						if (value > other) expect(a).toBeLessThanOrEqual(b);
					});
				});
			}),
		);
	});
});
