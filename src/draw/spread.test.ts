import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleBand, spread, SPREAD_BOX, type SpreadYear } from './spread.ts';

const { width, height } = SPREAD_BOX;

const year = (year: number, low: number, country: number | null, high: number): SpreadYear => ({
	year,
	low,
	country,
	high,
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

describe('middleBand', () => {
	it('is the tenth and the ninetieth percentile, R-7 of Hyndman & Fan', () => {
		// 1 … 11: positions 1 and 9 of ten steps.
		expect(middleBand([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([2, 10]);
		// 1 … 4: 0.3 and 2.7 of three steps.
		const [low, high] = middleBand([4, 1, 3, 2]);
		expect(low).toBeCloseTo(1.3);
		expect(high).toBeCloseTo(3.7);
	});

	it('leaves at most a tenth of the values on either side', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
				const [low, high] = middleBand(values);
				const outside = (is: (value: number) => boolean): number => values.filter(is).length;
				expect(outside((value) => value < low)).toBeLessThanOrEqual(values.length / 10 + 1);
				expect(outside((value) => value > high)).toBeLessThanOrEqual(values.length / 10 + 1);
				expect(low).toBeLessThanOrEqual(high);
			}),
		);
	});
});

describe('spread', () => {
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
