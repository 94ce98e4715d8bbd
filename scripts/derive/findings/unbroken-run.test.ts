import { describe, expect, it } from 'vitest';
import { measureOf } from './measure.fixture.ts';
import { unbrokenRuns } from './unbroken-run.ts';

const told = (given: Parameters<typeof measureOf>[0]): string[] =>
	unbrokenRuns(measureOf(given)).map(
		({ municipality, steps, from, to, unusual }) =>
			`${municipality} ${steps} ${from.year} ${from.value}–${to.year} ${to.value}: ${unusual.asExtreme} of ${unusual.of}`,
	);

describe('unbrokenRuns', () => {
	it('counts years in a row up to the latest, rises and falls apart', () => {
		const rows = {
			'0001': [9, 1, 2, 3, 4, 5],
			'0002': [9, 8, 7, 6, 5, 4],
			'0003': [1, 1, 1, 1, 1, 1],
		};
		expect(told({ rows })).toEqual([
			'0001 4 2018 1–2022 5: 1 of 3',
			'0002 5 2017 9–2022 4: 1 of 3',
		]);
	});

	it('is no run where it has ended, or is short', () => {
		expect(told({ rows: { '0001': [1, 2, 3, 4, 5, 6, 5] } })).toEqual([]);
		expect(told({ rows: { '0001': [1, 2, 3, 4] } })).toEqual([]);
	});

	it('ends at a step that no reader sees, at a missing year and at an oddity', () => {
		expect(told({ rows: { '0001': [1, 2, 3, 3.04, 4, 5, 6] } })).toEqual([]);
		expect(told({ rows: { '0001': [1, 2, 3, null, 4, 5, 6] } })).toEqual([]);
		const rows = { '0001': [1, 2, 3, 4, 5, 6, 7] };
		expect(told({ rows })).toHaveLength(1);
		expect(told({ rows, oddities: ['0001 2019'] })).toEqual([]);
	});

	it('never crosses a break, not even one of noise', () => {
		const rows = { '0001': [1, 2, 3, 4, 5, 6, 7] };
		expect(told({ rows, breaks: [{ year: 2020, kind: 'noise' }] })).toEqual([]);
		expect(told({ rows, breaks: [{ year: 2018, kind: 'method' }] })).toEqual([
			'0001 4 2018 3–2022 7: 1 of 1',
		]);
	});
});
