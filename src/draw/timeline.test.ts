import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePath } from './decode-path.fixture.ts';
import { classWidth, keepApart, shareOf, timeline } from './timeline.ts';

const series = (values: Readonly<Record<number, number>>): ReadonlyMap<number, number> =>
	new Map(Object.entries(values).map(([year, value]) => [Number(year), value]));

describe('a timeline', () => {
	it('puts several series on one scale, high values up', () => {
		const country = series({ 2010: 4, 2011: 6 });
		const place = series({ 2010: 8, 2011: 2 });
		const { lines, low, high } = timeline([country, place], { years: [2010, 2011] });
		expect(lines.map(({ path }) => path)).toEqual(['m0 67 1000-34', 'm0 0 1000 100']);
		expect([low, high]).toEqual([
			{ value: 2, y: 100 },
			{ value: 8, y: 0 },
		]);
		expect(lines[0]?.last).toEqual({ value: 6, y: expect.closeTo(33.3, 1) as number });
		expect(lines[1]?.values.get(2010)).toEqual({ value: 8, y: 0 });
	});

	it('has a true axis of time: a year that is not there takes its room', () => {
		const { lines, gaps } = timeline([series({ 2017: 1, 2018: 1, 2022: 1 })], {
			years: [2017, 2018, 2022],
		});
		expect(lines[0]).toMatchObject({ path: 'm0 50 200 0', dots: 'M1000 50h0' });
		expect(gaps).toEqual([{ years: [2019, 2021], from: 0.3, to: 0.9 }]);
	});

	it('draws no line between elections', () => {
		const { lines } = timeline([series({ 2014: 1, 2018: 2, 2022: 3 })], {
			years: [2014, 2018, 2022],
		});
		expect(lines[0]).toMatchObject({ path: '', dots: 'M0 100h0M500 50h0M1000 0h0' });
	});

	it('stops at a break and marks it half a year before', () => {
		const { lines, breaks } = timeline([series({ 2010: 1, 2011: 2, 2012: 3 })], {
			years: [2010, 2011, 2012],
			breaks: [2010, 2012, 2020],
		});
		expect(lines[0]).toMatchObject({ path: 'm0 100 500-50', dots: 'M1000 0h0' });
		expect(breaks).toEqual([0.75]);
	});

	it('makes no mountains of a change that is less than a class of the map', () => {
		const { lines } = timeline([series({ 2010: 10, 2011: 11 })], { years: [2010, 2011], least: 5 });
		expect(lines[0]?.path).toBe('m0 60 1000-20');
		expect(classWidth({ thresholds: [4, 6, 8, 11] })).toBeCloseTo(7 / 3);
		expect(classWidth({ thresholds: [4] })).toBe(0);
		expect(classWidth({ thresholds: [] })).toBe(0);
	});

	it('is empty, and says no number, where there is no value', () => {
		const { lines, low, high } = timeline([new Map()], { years: [2010, 2011] });
		expect(lines).toEqual([
			{ path: '', dots: '', low: null, high: null, last: null, values: new Map() },
		]);
		expect([low, high]).toEqual([null, null]);
		expect(timeline([], { years: [] }).gaps).toEqual([]);
	});

	it('leaves out what lies before the first year or after the last', () => {
		const { lines } = timeline([series({ 2009: 99, 2010: 1, 2011: 2 })], { years: [2010, 2011] });
		expect(lines[0]?.path).toBe('m0 100 1000-100');
	});

	const values = fc
		.uniqueArray(
			fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: -99, max: 99 })),
			{
				selector: ([year]) => year,
				minLength: 1,
			},
		)
		.map((pairs) => new Map(pairs.toSorted(([a], [b]) => a - b)));

	it('draws every value once, inside its box, and joins only years next to each other', () => {
		fc.assert(
			fc.property(values, fc.nat(200), (known, least) => {
				const years = [...known.keys()];
				const { lines } = timeline([known], { years, least });
				const { path, dots } = lines[0] ?? { path: '', dots: '' };
				const strokes = decodePath(path);
				expect(strokes.flat().length + dots.split('M').length - 1).toBe(known.size);
				const step = 1000 / ((years.at(-1) ?? 0) - (years[0] ?? 0) || 1);
				for (const stroke of strokes) {
					for (const [index, [x, y]] of stroke.entries()) {
						expect(Math.min(x, y, 1000 - x, 100 - y)).toBeGreaterThanOrEqual(0);
						const before = stroke[index - 1];
						if (before) expect(Math.abs(x - before[0] - step)).toBeLessThanOrEqual(1);
					}
				}
			}),
		);
	});

	it('puts the years where a slider has them', () => {
		expect([1994, 2010, 2026].map((year) => shareOf([1994, 2026], year))).toEqual([0, 0.5, 1]);
		expect(shareOf([2022], 2022)).toBe(0.5);
	});
});

describe('two labels', () => {
	it('stay where they are when there is room, and share it when there is not', () => {
		expect(keepApart([10, 90], 30, 100)).toEqual([10, 90]);
		expect(keepApart([50, 60], 30, 100)).toEqual([40, 70]);
		expect(keepApart([60, 50], 30, 100)).toEqual([70, 40]);
		expect(keepApart([0, 0], 30, 100)).toEqual([0, 30]);
		expect(keepApart([100, 100], 30, 100)).toEqual([70, 100]);
	});

	it('are always apart and within bounds', () => {
		const y = fc.integer({ min: 0, max: 100 });
		fc.assert(
			fc.property(y, y, (a, b) => {
				const [one, other] = keepApart([a, b], 30, 100);
				expect(Math.abs(one - other)).toBeGreaterThanOrEqual(30);
				for (const each of [one, other]) {
					expect(each).toBeGreaterThanOrEqual(0);
					expect(each).toBeLessThanOrEqual(100);
				}
			}),
		);
	});
});
