import { describe, expect, it } from 'vitest';
import { code } from '../../../src/tables/code.fixture.ts';
import { needOf } from './measure.fixture.ts';
import { neighbourGaps } from './neighbour-gap.ts';
import { noKnownFunds } from './no-known-fund.ts';
import { onlyInCounty } from './only-in-county.ts';

const codes = (...texts: readonly string[]) => texts.map(code);

describe('neighbourGaps', () => {
	const borders = new Map([
		[code('0101'), codes('0102')],
		[code('0102'), codes('0101', '0103')],
		[code('0103'), codes('0102')],
	]);
	const entries = { '0101': { value: 2 }, '0102': { value: 9 }, '0103': { value: 6 } };

	it('takes each pair once, the higher first', () => {
		expect(neighbourGaps(needOf(entries), borders)).toMatchObject([
			{
				municipality: '0102',
				value: 9,
				neighbour: '0101',
				neighbourValue: 2,
				unusual: { asExtreme: 1, of: 2 },
			},
			{
				municipality: '0102',
				neighbour: '0103',
				neighbourValue: 6,
				unusual: { asExtreme: 2, of: 2 },
			},
		]);
	});

	it('leaves out a pair of which one is unknown or rests on an oddity', () => {
		const unknown = { ...entries, '0101': { value: null, quarter: null } };
		expect(neighbourGaps(needOf(unknown), borders)).toHaveLength(1);
		const odd = needOf(entries, { isOddity: (of, year) => of === '0101' && year === 2021 });
		expect(neighbourGaps(odd, borders)).toHaveLength(1);
	});
});

describe('onlyInCounty', () => {
	const five = codes('0101', '0102', '0103', '0104', '0105');
	const entries = Object.fromEntries(five.map((of) => [of, {}]));
	const worst = { value: 9, quarter: 4 } as const;

	it('tells of the only one of a county in the worst-affected quarter', () => {
		expect(onlyInCounty(needOf({ ...entries, '0103': worst }), five)).toMatchObject([
			{
				municipality: '0103',
				county: '01',
				members: 5,
				unusual: { asExtreme: 1, of: 5, distance: null },
			},
		]);
	});

	it('does not where there are two, or none, or too few in the county', () => {
		expect(onlyInCounty(needOf({ ...entries, '0103': worst, '0104': worst }), five)).toEqual([]);
		expect(onlyInCounty(needOf(entries), five)).toEqual([]);
		expect(onlyInCounty(needOf({ ...entries, '0103': worst }), five.slice(1))).toEqual([]);
	});

	it('does not where another of the county is unknown: it may be one too', () => {
		const unknown = { ...entries, '0103': worst, '0105': { value: null, quarter: null } };
		expect(onlyInCounty(needOf(unknown), five)).toEqual([]);
	});
});

describe('noKnownFunds', () => {
	const three = codes('0101', '0102', '0103');
	const entries = {
		'0101': { value: 9, quarter: 4, fund: 'targets' },
		'0102': { value: 8, quarter: 4 },
		'0103': { value: 1, quarter: 1 },
	} as const;

	it('gives the place among all, those with a fund counted', () => {
		expect(noKnownFunds(needOf(entries), three, new Set(three))).toMatchObject([
			{ municipality: '0102', place: 2, unusual: { asExtreme: 2, of: 3 } },
		]);
	});

	it('does not tell of one that was not searched for by name', () => {
		expect(noKnownFunds(needOf(entries), three, new Set(codes('0101')))).toEqual([]);
	});

	it('counts from the low end where low is the problem', () => {
		const indicator = { id: 'ett-matt', decimals: 1, heavier: 'lower' } as const;
		const low = { ...entries, '0103': { value: 0.5, quarter: 4 } } as const;
		expect(noKnownFunds(needOf(low, { indicator }), three, new Set(three))[0]).toMatchObject({
			municipality: '0102',
			place: 2,
		});
		expect(noKnownFunds(needOf(low, { indicator }), three, new Set(three))[1]).toMatchObject({
			municipality: '0103',
			place: 1,
		});
	});
});
