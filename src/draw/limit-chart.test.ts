import { describe, expect, it } from 'vitest';
import { limit } from '../stats/buying/limit.fixture.ts';
import { limitChart } from './limit-chart.ts';

const LIMITS = [
	limit('common', '2020-01-01', '2020-12-31', 1),
	limit('common', '2021-01-01', '2021-12-31', 2),
	limit('common', '2022-02-01', '2023-12-31', 2),
	limit('social', '2021-01-01', '2021-12-31', 2),
	limit('social', '2022-02-01', '2023-12-31', 10),
];

/** How many times a pen is put down. */
const runs = (path: string): number => path.split('M').length - 1;

describe('the limits over time', () => {
	const chart = limitChart(LIMITS);

	it('are steps where one follows on the other, and broken where a day has no source', () => {
		expect(runs(chart.common.path)).toBe(2);
		expect(chart.common.path).toMatch(/^M0 [\d.]+H[\d.]+V[\d.]+H[\d.]+M/);
	});

	it('stop where the sources stop: no line reaches the days that are not known', () => {
		const { from, to } = chart.unknown;
		expect(from).toBeLessThan(to);
		for (const { last } of [chart.common, chart.social ?? chart.common]) {
			expect(last[1].x).toBe(from);
		}
	});

	it('are drawn for social services only where their limit is another', () => {
		expect(chart.social && runs(chart.social.path)).toBe(1);
		expect(chart.social?.last[0].x).toBe(chart.rise?.[0].x);
		expect(limitChart(LIMITS.slice(0, 4)).social).toBeNull();
		expect(limitChart(LIMITS.slice(0, 4)).rise).toBeNull();
	});

	it('stand on one linear axis from nothing: five times the amount is five times as high', () => {
		const [low, high] = chart.rise ?? [];
		expect((100 - (high?.y ?? 0)) / (100 - (low?.y ?? 0))).toBeCloseTo(5, 2);
		expect(chart.amounts[0]).toEqual({ value: 0, at: 100 });
	});

	it('have a mark for each year, in its place', () => {
		expect(chart.years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
		expect(chart.years[0]?.at).toBe(0);
	});

	it('cannot be drawn without a common limit', () => {
		expect(() => limitChart([])).toThrow();
	});
});
