import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleBand } from '../../../stats/middle-band.ts';
import type { ApiSeries } from '../../../tables/api.ts';
import { seriesDrawing } from './series-drawing.ts';

const SIZE = { width: 100, height: 100, gap: 16 };

const seriesOf = (
	values: Readonly<Record<string, readonly (number | null)[]>>,
	national: readonly (number | null)[],
	breaks: readonly { year: number }[] = [],
): ApiSeries =>
	({
		years: national.map((_, index) => 2010 + index),
		national,
		values,
		status: {},
		breaks: breaks.map((each) => ({ ...each, kind: 'method' })),
	}) as unknown as ApiSeries;

const series = seriesOf({ '0114': [10, 8, 6], '1081': [2, 2, 2] }, [5, 4, 3]);

describe('the drawing of a series', () => {
	it('has a line for each place, on a scale from zero where the values are not far from it', () => {
		const { lines, ticks, years } = seriesDrawing(series, ['0114', '00'], false, SIZE);
		expect(lines.map(({ code, start, end }) => [code, start.value, end.value])).toEqual([
			['0114', 10, 6],
			['00', 5, 3],
		]);
		expect(ticks[0]).toEqual({ value: 0, y: 100 });
		expect(years.map(({ year }) => year)).toEqual([2010, 2011, 2012]);
	});

	it('has as its field the tenth to the ninetieth percentile of each year', () => {
		const { band, ticks } = seriesDrawing(series, ['00'], true, SIZE);
		const top = ticks.at(-1)?.value ?? NaN;
		const [low, high] = middleBand([10, 2]);
		const y = (value: number): number => Math.round((100 - (100 * value) / top) * 10) / 10;
		expect(band).toContain(`M0 ${y(high)}L50 `);
		expect(band.endsWith(`L0 ${y(low)}z`)).toBe(true);
	});

	it('parts its field at a new way of counting', () => {
		const broken = seriesOf({ '0114': [10, 8, 6], '1081': [2, 2, 2] }, [5, 4, 3], [{ year: 2012 }]);
		expect(seriesDrawing(broken, ['00'], true, SIZE).band.match(/M/g)).toHaveLength(2);
	});

	it('draws no line of a place without a value, and no field of a year without any', () => {
		const empty = seriesOf({ '0114': [null, null], '1081': [null, 1] }, [2, 2]);
		const { lines, band } = seriesDrawing(empty, ['0114', '00'], true, SIZE);
		expect(lines.map(({ code }) => code)).toEqual(['00']);
		expect(band).not.toContain('M0 ');
	});

	it('keeps the names of its lines apart', () => {
		const value = fc.double({ min: 1, max: 100, noNaN: true });
		fc.assert(
			fc.property(
				fc.array(value, { minLength: 5, maxLength: 5 }),
				([a = 1, b = 1, c = 1, d = 1, e = 1]) => {
					const many = seriesOf({ '0114': [a], '1081': [b], '0180': [c], '1480': [d] }, [e]);
					const codes = ['0114', '1081', '0180', '1480', '00'];
					const heights = seriesDrawing(many, codes, false, SIZE)
						.lines.map(({ labelY }) => labelY)
						.toSorted((one, other) => one - other);
					for (const [index, height] of heights.slice(1).entries()) {
						expect(height - (heights[index] ?? 0)).toBeGreaterThanOrEqual(SIZE.gap - 0.001);
					}
				},
			),
		);
	});
});
