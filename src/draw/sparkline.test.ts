import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePath } from './decode-path.fixture.ts';
import { sparkline } from './sparkline.ts';
import type { YearValue } from './sparkline.ts';

const from =
	(first: number) =>
	(...values: (number | null)[]): YearValue[] =>
		values.map((value, i) => ({ year: first + i, value }));
const box = { width: 106, height: 26, padding: 3 };

describe('a sparkline', () => {
	it('joins years that follow on each other, high values up', () => {
		const { line, first, last } = sparkline(from(2010)(1, 3, 2), box);
		expect(line).toEqual({ path: 'm3 23 50-20 50 10', dots: [] });
		expect(first).toEqual({ year: 2010, value: 1, x: 3, y: 23 });
		expect(last).toEqual({ year: 2012, value: 2, x: 103, y: 13 });
	});

	it('leaves a gap where a year is missing, and a dot where one stands alone', () => {
		const { line } = sparkline(from(2010)(1, 2, null, 3, null, 2), box);
		expect(line.path).toBe('m3 23 20-10');
		expect(line.dots).toEqual([
			[63, 3],
			[103, 13],
		]);
	});

	it('does not take years between elections for gaps', () => {
		const elections = [2014, 2018, 2022].map((year) => ({ year, value: year }));
		expect(sparkline(elections, box).line.dots).toEqual([]);
	});

	it('stops at a break and marks it between the two years', () => {
		const { line, breaks } = sparkline(from(2010)(1, 2, 3, 3), { ...box, breaks: [2012] });
		expect(line.path.match(/m/g)).toHaveLength(2);
		expect(breaks).toEqual([{ year: 2012, x: 53 }]);
	});

	it('leaves out a break before the first year or after the last', () => {
		expect(sparkline(from(2010)(1, 2), { breaks: [2010, 2013] }).breaks).toEqual([]);
	});

	it('puts both series on one scale', () => {
		const { line, reference, domain } = sparkline(from(2010)(4, 5), {
			...box,
			reference: from(2010)(0, 10),
		});
		expect(domain).toEqual([0, 10]);
		expect(reference?.path).toBe('m3 23 100-20');
		expect(line.path).toBe('m3 15 100-2');
	});

	it('names the lowest and the highest, the earliest of equals', () => {
		const { lowest, highest } = sparkline(from(2010)(2, 1, 3, 3, 1));
		expect([lowest?.year, highest?.year]).toEqual([2011, 2012]);
	});

	it('shows where zero is, when it is within the scale', () => {
		expect(sparkline(from(2010)(-1, 1), box).zero).toBe(13);
		expect(sparkline(from(2010)(1, 2), box).zero).toBeNull();
	});

	it('is a dot in the middle for a single value, and level for equal ones', () => {
		expect(sparkline(from(2010)(5), box).line).toEqual({ path: '', dots: [[53, 13]] });
		expect(sparkline(from(2010)(5, 5), box).line.path).toBe('m3 13 100 0');
	});

	it('marks a year, and reaches out to one that lies before the series', () => {
		expect(sparkline(from(2010)(1, 3, 2), { ...box, marks: [2011] }).marks).toEqual([
			{ year: 2011, x: 53 },
		]);
		const early = sparkline(from(2012)(1, 3, 2), { ...box, marks: [2010] });
		expect(early.marks).toEqual([{ year: 2010, x: 3 }]);
		expect(early.first?.x).toBe(53);
	});

	it('is empty, and says no number, for no values at all', () => {
		for (const series of [[], from(2010)(null, null)]) {
			const drawn = sparkline(series, box);
			expect(drawn.line).toEqual({ path: '', dots: [] });
			expect([drawn.first, drawn.last, drawn.lowest, drawn.highest]).toEqual([
				null,
				null,
				null,
				null,
			]);
		}
	});

	it('draws every value once, inside its box, and none that is missing', () => {
		const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
		fc.assert(
			fc.property(fc.array(value, { maxLength: 40 }), (values) => {
				const { line } = sparkline(from(1990)(...values), box);
				const joined = decodePath(line.path).flat();
				const present = values.filter((each) => each !== null);
				expect(joined.length + line.dots.length).toBe(present.length);
				for (const number of [...joined, ...line.dots].flat()) {
					expect(number).toBeGreaterThanOrEqual(3);
					expect(number).toBeLessThanOrEqual(103);
				}
				expect(line.path).not.toContain('NaN');
			}),
		);
	});
});
