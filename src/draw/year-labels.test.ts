import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearLabels } from './year-labels.ts';

const ends = [
	{ year: 2010, x: 4 },
	{ year: 2022, x: 316 },
];
const years = (marks: { year: number; x: number }[]): number[] =>
	yearLabels(ends, marks, 320).map(({ year }) => year);

describe('yearLabels', () => {
	it('writes the first, the marked and the last year, the ends set inwards', () => {
		expect(yearLabels(ends, [{ year: 2013, x: 82 }], 320)).toEqual([
			{ year: 2010, x: 4, anchor: 'start' },
			{ year: 2013, x: 82, anchor: 'middle' },
			{ year: 2022, x: 316, anchor: 'end' },
		]);
	});

	it('leaves out an end that is in the way of the year that is marked, or is that year', () => {
		expect(years([{ year: 2011, x: 30 }])).toEqual([2011, 2022]);
		expect(years([{ year: 2022, x: 316 }])).toEqual([2010, 2022]);
	});

	it('writes a single year once, and nothing for no years', () => {
		const only = { year: 2022, x: 160 };
		expect(yearLabels([only, only], [], 320)).toHaveLength(1);
		expect(yearLabels([], [], 320)).toEqual([]);
	});

	it('never writes one year over another', () => {
		fc.assert(
			fc.property(fc.integer({ min: 4, max: 316 }), (x) => {
				const labels = yearLabels(ends, [{ year: 2015, x }], 320);
				for (const [index, label] of labels.slice(1).entries()) {
					expect(label.x - (labels[index]?.x ?? 0)).toBeGreaterThanOrEqual(17);
				}
			}),
		);
	});
});
