import { describe, expect, it } from 'vitest';
import { ROW_CHART, rowChart } from './row-chart.ts';

const line = (key: string, ...values: (number | null)[]) => ({
	key,
	values: values.map((value, index) => ({ year: 2010 + index, value })),
});

describe('the chart of an opened row', () => {
	it('draws all lines on one scale from zero, and tints the years that decide', () => {
		const { lines, field, ticks } = rowChart(
			[line('own', 2, 4, 6), line('country', 3, 3, 3)],
			[],
			[2011, 2012],
		);
		expect(ticks[0]?.value).toBe(0);
		expect(lines.map(({ end }) => end?.value)).toEqual([6, 3]);
		expect(lines[0]?.end?.at[1]).toBe(0);
		const plot = ROW_CHART.width - ROW_CHART.left - ROW_CHART.right;
		expect(field).toEqual({ x: ROW_CHART.left + plot / 2, width: plot / 2 });
	});

	it('does not begin at zero where that would press the lines flat', () => {
		expect(rowChart([line('own', 80, 82)], [], []).ticks[0]?.value).toBeGreaterThanOrEqual(80);
	});

	it('keeps names apart, and within the drawing', () => {
		const { lines } = rowChart([line('a', 5, 1), line('b', 5, 1), line('c', 5, 1.01)], [], []);
		const ys = lines.map(({ nameY }) => nameY).sort((a, b) => a - b);
		expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeGreaterThanOrEqual(15);
		expect((ys[2] ?? 0) - (ys[1] ?? 0)).toBeGreaterThanOrEqual(15);
		expect(ys.at(-1)).toBeLessThanOrEqual(ROW_CHART.height - ROW_CHART.top - ROW_CHART.bottom);
	});

	it('has no end for a line without values', () => {
		expect(
			rowChart([line('own', null, null), line('country', 1, 2)], [], []).lines[0]?.end,
		).toBeNull();
	});

	it('names about four years', () => {
		const many = line('own', ...Array.from({ length: 30 }, (_, index) => index));
		expect(rowChart([many], [], []).years.length).toBeLessThanOrEqual(5);
	});
});
