import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceAxis, evidenceLine, middleOf, startOf } from './evidence-axis.ts';

const span = (
	start: number | null,
	last: number | null,
	by: 'own-year' | 'source' = 'own-year',
) => ({ start, last, by });

describe('evidenceAxis', () => {
	it('goes from the first year of any to the year that it is to end with', () => {
		expect(evidenceAxis([span(2010, 2022), span(null, 2024)], 2026)).toMatchObject({
			first: 2010,
			last: 2026,
			ticks: [{ year: 2010 }, { year: 2015 }, { year: 2020 }, { year: 2025 }],
		});
	});

	it('names whole five years, whatever it begins with', () => {
		const { ticks } = evidenceAxis([span(2008, 2012)], 2016);
		expect(ticks.map(({ year }) => year)).toEqual([2010, 2015]);
	});

	it('is one year wide where nothing is dated', () => {
		expect(evidenceAxis([span(null, null)], 2026)).toMatchObject({ first: 2026, last: 2026 });
	});
});

describe('evidenceLine', () => {
	const axis = { first: 2010, last: 2019, ticks: [] };

	it('runs from the middle of the first year to that of the last', () => {
		expect(evidenceLine(span(2010, 2015), axis)).toEqual({
			line: { from: 5, width: 50 },
			begins: 5,
			mark: 55,
		});
	});

	it('marks no beginning that is only a source’s', () => {
		expect(evidenceLine(span(2010, 2015, 'source'), axis)).toMatchObject({
			begins: null,
			mark: 55,
		});
	});

	it('draws the decision and no line where the last is undated', () => {
		expect(evidenceLine(span(2013, null), axis)).toEqual({ line: null, begins: 35, mark: null });
	});

	it('keeps all of every span within the axis, and later years to the right', () => {
		const year = fc.option(fc.integer({ min: 2000, max: 2030 }));
		fc.assert(
			fc.property(
				fc.array(fc.tuple(year, year)),
				fc.integer({ min: 2000, max: 2030 }),
				(rows, end) => {
					const spans = rows.map(([start, last]) => span(start, last));
					const drawn = evidenceAxis(spans, end);
					for (const each of spans) {
						const { mark, begins } = evidenceLine(each, drawn);
						for (const at of [mark, begins]) {
							if (at === null) continue;
							expect(at).toBeGreaterThan(0);
							expect(at).toBeLessThan(100);
						}
					}
					for (let at = drawn.first; at < drawn.last; at += 1) {
						expect(middleOf(drawn, at + 1)).toBeGreaterThan(startOf(drawn, at + 1));
						expect(startOf(drawn, at + 1)).toBeGreaterThan(middleOf(drawn, at));
					}
				},
			),
		);
	});
});
