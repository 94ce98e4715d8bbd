import { describe, expect, it } from 'vitest';
import type { ApiChallenge, ApiIndicatorEntry, ApiNeedEntry, ApiSeries } from '../../tables/api.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import { fund } from '../money/fund.fixture.ts';
import { INDICATOR } from '../indicator.fixture.ts';
import { groupRows, placing, problemRow, type ProblemRow } from './problem-row.ts';

const code = (text: string) => text as MunicipalityCode;
const text = { sv: '', en: '' };

const challenge: ApiChallenge = {
	id: 'missbruk',
	name: text,
	short: text,
	summary: text,
	lead: 'x',
	window: 3,
	noNeed: null,
	indicators: ['x'],
	targets: ['missbruk'],
};

const indicator: ApiIndicatorEntry = {
	...INDICATOR,
	id: 'x',
	challenge: 'missbruk',
	name: text,
	file: 'indicators/x.json',
	years: [2021, 2022],
	latest: 2022,
};

const series: ApiSeries = {
	id: 'x',
	years: [2021, 2022],
	national: [7, null],
	values: { '0001': [4, null], '0002': [9, 8], '0003': [5, 2], '0004': [null, null] },
	status: { '0001': { 2022: 'suppressed' } },
	scale: { thresholds: [], decimals: 1, midpoint: null },
	unusual: {},
	breaks: [],
	sources: [],
} as unknown as ApiSeries;

const entry = (value: number | null, quarter: ApiNeedEntry['quarter']): ApiNeedEntry => ({
	value,
	years: [2021, 2022],
	quarter,
	fund: 'none-known',
	fundStatus: null,
});
const need = {
	'0001': entry(null, null),
	'0002': entry(8.54, 4),
	'0003': entry(8.46, 4),
	'0004': entry(1, 1),
};
const placed = placing(challenge, indicator, series, need);
const at = (
	own: string,
	similar: readonly string[] = [],
	funds = [] as ReturnType<typeof fund>[],
) =>
	problemRow(
		placed,
		{ code: code(own), similar: similar.map((each) => ({ code: code(each), distance: 1 })) },
		funds,
	);

describe('a row of a municipality', () => {
	it('is placed by the value as it is shown, so that equal figures share a place', () => {
		expect(at('0002')).toMatchObject({ decisive: 8.5, rank: { place: 1, of: 3 }, quarter: 4 });
		expect(at('0003')).toMatchObject({ decisive: 8.5, rank: { place: 1, of: 3 } });
		expect(at('0004').rank).toEqual({ place: 3, of: 3 });
	});

	it('tells the value of the year from the one that decides the place', () => {
		const row = at('0003');
		expect(row.value).toEqual({ value: 2 });
		expect(row.decisive).toBe(8.5);
		expect(row.placing.years).toEqual([2021, 2022]);
	});

	it('has the reason for a missing value, and the last one before it', () => {
		expect(at('0001')).toMatchObject({
			value: { missing: 'suppressed' },
			previous: { value: 4, year: 2021 },
			decisive: null,
			rank: null,
			unplaced: 'too-few-years',
		});
		expect(at('0004').previous).toBeNull();
	});

	it('names the last year that the country has a value of', () => {
		expect(at('0002').national).toEqual({ value: 7, year: 2021 });
	});

	it('has the unusual years of what it shows: the value, the mean, and the country’s year', () => {
		const reason = { sv: 'Få fall.', en: 'Few cases.' };
		const unusual = {
			'0003': { 2020: reason, 2021: reason },
			'00': { 2020: reason, 2021: reason, 2022: reason },
		};
		const odd = placing(challenge, indicator, { ...series, unusual }, need);
		const row = problemRow(odd, { code: code('0003'), similar: [] }, []);
		expect(row.unusual).toEqual([{ year: 2021, reason }]);
		// Its last value is of 2021.
		expect(row.unusualCountry).toEqual([{ year: 2021, reason }]);
		expect(at('0003')).toMatchObject({ unusual: [], unusualCountry: [] });
	});

	it('has the median of those among the similar ones that have a place', () => {
		expect(at('0004', ['0001', '0002', '0003']).similar).toBe(8.5);
		expect(at('0002', ['0003', '0004']).similar).toBe(4.75);
		expect(at('0002', ['0001']).similar).toBeNull();
	});

	it('has no place and no median where nobody is placed', () => {
		const row = problemRow(
			placing({ ...challenge, window: null }, indicator, series, undefined),
			{ code: code('0002'), similar: [{ code: code('0003'), distance: 1 }] },
			[],
		);
		expect(row).toMatchObject({ decisive: null, unplaced: 'not-ranked', similar: null });
	});

	it('has no answer on funds where no aim of the registry answers to the problem', () => {
		const aimed = fund({ challenges: ['missbruk'], status: 'active' });
		expect(at('0002', [], [aimed]).fund).toEqual({ fund: 'targets', fundStatus: 'active' });
		const row = problemRow(
			placing({ ...challenge, targets: [] }, indicator, series, need),
			{ code: code('0002'), similar: [] },
			[aimed],
		);
		expect(row.fund).toBeNull();
	});
});

describe('the order of the rows', () => {
	const row = (id: string, quarter: ProblemRow['quarter'], place: number, of = 290) => ({
		id,
		quarter,
		rank: { place, of },
		unplaced: null,
	});

	it('is by quarter, then by place in the number placed, those without a place last', () => {
		const groups = groupRows([
			{ id: 'survey', quarter: null, rank: null, unplaced: 'not-ranked' as const },
			{ id: 'few', quarter: null, rank: null, unplaced: 'too-few-years' as const },
			row('least', 1, 280),
			row('third', 3, 80, 287),
			row('second', 2, 150),
			row('59', 4, 59),
			row('58 of 200', 4, 58, 200),
		]);
		expect(groups.map(({ group, rows }) => [group, rows.map(({ id }) => id)])).toEqual([
			['most', ['59', '58 of 200']],
			['between', ['third', 'second']],
			['least', ['least']],
			['unplaced', ['few', 'survey']],
		]);
	});

	it('leaves out a part that nothing is in', () => {
		expect(groupRows([row('a', 4, 1)]).map(({ group }) => group)).toEqual(['most']);
	});
});
