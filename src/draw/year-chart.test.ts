import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../tables/api.ts';
import type { YearWords } from '../words/text/year-words.ts';
import { yearChart } from './year-chart.ts';

const words: YearWords = {
	country: 'Riket',
	gap: '{years}: {reason}.',
	gaps: '',
	breaks: '',
	single: '',
	chart: 'Linjediagram {first}–{last}.',
	line: '{name}: lägst {low}, högst {high}.',
};
const series: ApiSeries = {
	id: 'x',
	years: [2018, 2019, 2021],
	national: [8, 7, 6],
	values: { '1081': [15, null, 6.01] },
	status: { '1081': { '2019': 'suppressed' } },
	scale: { thresholds: [4, 6], decimals: 1, heavier: 'higher', midpoint: null, year: 2022 },
	unusual: {},
	breaks: [],
	sources: [],
};
const indicator = {
	unit: '%',
	per: null,
	decimals: 1,
	years: [2018, 2019, 2021],
	gap: 'ingen enkät gjordes',
} as const;

describe('the chart of the years', () => {
	it('draws the country alone until a municipality is chosen', () => {
		const chart = yearChart(indicator, series, null, words, 'sv');
		expect(chart.timeline.lines).toHaveLength(1);
		expect(chart.gaps[0]?.text).toBe('2020: ingen enkät gjordes.');
		expect(chart.description).toBe(
			'Linjediagram 2018–2021. Riket: lägst 6,0\u00a0%, högst 8,0\u00a0%.',
		);
	});

	it('puts a municipality on the same scale', () => {
		const chart = yearChart(indicator, series, { code: '1081', name: 'Ronneby' }, words, 'sv');
		expect(chart.timeline.lines[1]).toMatchObject({ path: '', dots: 'M0 0h0M1000 100h0' });
	});

	it('names no line that has no value', () => {
		const chart = yearChart(indicator, series, { code: '0114', name: 'Väsby' }, words, 'sv');
		expect(chart.description).not.toContain('Väsby');
		const empty = { ...series, national: [null, null, null] };
		expect(yearChart(indicator, empty, null, words, 'sv')).toMatchObject({
			description: 'Linjediagram 2018–2021.',
		});
	});
});
