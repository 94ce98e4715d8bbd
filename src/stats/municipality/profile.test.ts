import { describe, expect, it } from 'vitest';
import type { ApiIndicatorEntry, ApiSeries, ApiSource } from '../../tables/api.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import { fund } from '../money/fund.fixture.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { INDICATOR } from '../indicator.fixture.ts';
import {
	compareAll,
	isOwnIn,
	knownMoney,
	principalFund,
	profileRow,
	sourcesIn,
} from './profile.ts';

const code = (text: string) => text as MunicipalityCode;
const [sorsele, ronneby, nykvarn, lomma] = ['2422', '1081', '0140', '1262'].map(code) as [
	MunicipalityCode,
	MunicipalityCode,
	MunicipalityCode,
	MunicipalityCode,
];
const text = { sv: '', en: '' };

const indicator = (overrides: Partial<ApiIndicatorEntry> = {}): ApiIndicatorEntry => ({
	...INDICATOR,
	id: 'x',
	challenge: null,
	name: text,
	file: 'indicators/x.json',
	years: [2021, 2022],
	latest: 2022,
	...overrides,
});

const source = (id: string, years: ApiSource['years'], inputs: string[] = []): ApiSource => ({
	id,
	publisher: '',
	kpi: null,
	table: null,
	title: '',
	archive: null,
	retrieved: null,
	sha256: null,
	license: '',
	credit: text,
	processing: null,
	inputs,
	years,
});

const series: ApiSeries = {
	id: 'x',
	years: [2021, 2022],
	national: [7, null],
	values: {
		[sorsele]: [4, null],
		[ronneby]: [9, 8],
		[nykvarn]: [null, 2],
		[lomma]: [null, null],
	},
	status: {
		'00': { 2022: 'unknown' },
		[sorsele]: { 2022: 'suppressed' },
		[nykvarn]: { 2021: 'not-applicable' },
		[lomma]: { 2021: 'missing', 2022: 'missing' },
	},
	scale: { thresholds: [], decimals: 1, heavier: 'higher', midpoint: null, year: 2022 },
	unusual: {},
	breaks: [],
	sources: [
		source('own', [2022, 2022], ['table']),
		source('kolada', [2021, 2021]),
		source('table', null),
	],
};

describe('a row of the profile', () => {
	it('has value, place and quarter in the latest year, and why the country has no value', () => {
		const row = profileRow(compareAll(indicator(), series), ronneby);
		expect(row).toMatchObject({
			value: { value: 8 },
			national: { missing: 'unknown' },
			previous: null,
			rank: { place: 1, of: 2 },
			quarter: 4,
		});
	});

	it('says why a value is missing and when there last was one, and has no place', () => {
		const row = profileRow(compareAll(indicator(), series), sorsele);
		expect(row).toMatchObject({
			value: { missing: 'suppressed' },
			previous: { year: 2021, value: 4 },
			rank: null,
			quarter: null,
		});
	});

	it('has nothing before where there never was a value', () => {
		const row = profileRow(compareAll(indicator(), series), lomma);
		expect(row).toMatchObject({ value: { missing: 'missing' }, previous: null });
	});

	it('counts from the lowest where a low value is the heavier', () => {
		const comparison = compareAll(indicator({ heavier: 'lower' }), series);
		expect(profileRow(comparison, nykvarn)).toMatchObject({ rank: { place: 1 }, quarter: 4 });
	});

	it('has no place where comparing is discouraged or means nothing, and no quarter without a heavier end', () => {
		for (const ranking of ['discouraged', 'not-applicable'] as const) {
			const row = profileRow(compareAll(indicator({ ranking }), series), ronneby);
			expect([row.rank, row.quarter]).toEqual([null, null]);
		}
		const neutral = profileRow(compareAll(indicator({ heavier: 'neutral' }), series), ronneby);
		expect(neutral).toMatchObject({ rank: { place: 1, of: 2 }, quarter: null });
	});
});

describe('the sources of a year', () => {
	it('are those that have values of it, and tell whose calculation it is', () => {
		expect(sourcesIn(series, 2021).map(({ id }) => id)).toEqual(['kolada']);
		expect(isOwnIn(series, 2021)).toBe(false);
		expect(isOwnIn(series, 2022)).toBe(true);
		expect(sourcesIn(series, 1999)).toEqual([]);
	});
});

describe('what is known of the money', () => {
	const row = (id: string, changes: Partial<Fund>): Fund => fund({ id, ...changes });
	const contract = row('contract', { instrument: 'outcome-contract', status: 'closed' });
	const planned = row('planned', { status: 'planned' });

	it('puts money before a contract, and a contract before a plan', () => {
		const money = row('money', { instrument: 'set-aside', status: 'closed' });
		expect(principalFund([planned, contract, money])?.id).toBe('money');
		expect(principalFund([planned, contract])?.id).toBe('contract');
		expect(principalFund([])).toBeNull();
	});

	it('never takes a plan or a contract for a fund', () => {
		expect(knownMoney([])).toBe('none-known');
		expect(knownMoney([planned])).toBe('planned');
		expect(knownMoney([contract, planned])).toBe('outcome-contract');
		expect(knownMoney([contract, row('fund', {})])).toBe('fund');
	});
});
