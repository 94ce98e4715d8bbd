import { describe, expect, it } from 'vitest';
import type { ApiIndicatorEntry, ApiSeries } from '../../tables/api.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import { measureBasis } from './measure-basis.ts';
import { measureFacts } from './measure-facts.ts';
import { INDICATOR } from '../indicator.fixture.ts';

const both = { sv: '', en: '' };

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];

const indicator = (changes: Partial<ApiIndicatorEntry> = {}): ApiIndicatorEntry => ({
	...INDICATOR,
	id: 'x',
	challenge: 'c',
	name: both,
	file: '',
	years: [2015, 2022],
	latest: 2022,
	...changes,
});

type Row = readonly (number | null)[];

/** 290 municipalities that have the row of "1000", each a little more of it than the one before. */
function series(row: Row, changes: Partial<ApiSeries> = {}): ApiSeries {
	const values = Object.fromEntries(
		Array.from({ length: 290 }, (_, index) => [
			String(1000 + index),
			row.map((value) => (value === null ? null : value + index)),
		]),
	);
	return {
		id: 'x',
		years: YEARS,
		national: YEARS.map(() => 4),
		values,
		status: { 1000: { 2022: 'suppressed' } },
		scale: { decimals: 1 } as ApiSeries['scale'],
		unusual: {},
		breaks: [],
		sources: [],
		...changes,
	};
}

const FALLING = [9, 8, 7, 6, 5, 4, 3, 2.04];

const place = { code: '1000' as MunicipalityCode, name: 'Orten' };

const factsOf = (
	row: Row,
	changes: Partial<ApiIndicatorEntry> = {},
	others: Partial<ApiSeries> = {},
	window?: 3 | null,
) =>
	measureFacts(
		measureBasis(indicator(changes), series(row, others), window === undefined ? null : { window }),
		place,
		(code) => `Ort ${code}`,
	);

describe('the facts about a measure in a municipality', () => {
	it('are rounded as they are shown, with record, trend and place', () => {
		expect(factsOf(FALLING)).toMatchObject({
			year: 2022,
			value: { value: 2 },
			country: { value: 4, year: 2022 },
			placed: {
				years: [2022],
				value: 2,
				rank: { place: 290, of: 290 },
				sharing: 0,
				sharedWith: null,
				quarter: 1,
			},
			course: {
				trend: 'falling',
				first: { year: 2015, value: 9 },
				last: { year: 2022, value: 2 },
				startsAt: 'highest',
			},
			record: { end: 'lowest', since: 2015, isWhole: true },
			newMethod: null,
		});
	});

	it('have no record where it is shared, as it is shown', () => {
		expect(factsOf([9, 8, 7, 6, 5, 4, 2.01, 2]).record).toBeNull();
	});

	it('have the reason and the last value where there is none', () => {
		expect(factsOf([9, 8, 7, 6, 5, 4, 3, null])).toMatchObject({
			value: { missing: 'suppressed' },
			previous: { year: 2021, value: 3 },
			record: null,
		});
	});

	it('reach back to the last new method and no further', () => {
		const breaks = [{ year: 2017, kind: 'method' as const, note: both }];
		expect(factsOf(FALLING, {}, { breaks })).toMatchObject({
			course: { first: { year: 2017 } },
			record: { since: 2017, isWhole: false },
			newMethod: 2017,
		});
		const noise = [{ year: 2017, kind: 'noise' as const, note: both }];
		expect(factsOf(FALLING, {}, { breaks: noise }).record?.since).toBe(2015);
		const late = [{ year: 2020, kind: 'method' as const, note: both }];
		expect(factsOf(FALLING, {}, { breaks: late })).toMatchObject({ course: null, record: null });
	});

	it('place by the mean where the measure makes a need level, or is pooled', () => {
		const mean = { years: [2020, 2021, 2022], value: 3, quarter: 1 };
		expect(factsOf(FALLING, {}, {}, 3).placed).toMatchObject(mean);
		const pooled = factsOf(FALLING, { ranking: 'pooled' });
		expect(pooled.placed).toMatchObject(mean);
		expect(pooled.record).toBeNull();
	});

	it('place nobody by a measure that leads a challenge without a need level', () => {
		expect(factsOf(FALLING, {}, {}, null).placed).toBeNull();
	});

	it('compare neither municipalities nor years by a survey', () => {
		const survey = { ranking: 'discouraged', unranked: both, untold: both } as const;
		expect(factsOf(FALLING, survey)).toMatchObject({
			placed: null,
			course: null,
			record: null,
		});
	});

	it('compare no kronor of different years', () => {
		expect(factsOf(FALLING, { unit: 'kr' })).toMatchObject({ course: null, record: null });
	});

	it('take no record of what can be below zero', () => {
		expect(factsOf(FALLING, { range: [-10, 100] }).record).toBeNull();
	});

	it('leave out a country that is what all are measured by, and heads', () => {
		expect(factsOf(FALLING, { midpoint: 4 }).country).toBeNull();
		expect(factsOf(FALLING, { ranking: 'not-applicable' }).country).toBeNull();
	});

	it('take the country of the last year that has it', () => {
		const national = YEARS.map((year) => (year > 2019 ? null : 4.26));
		expect(factsOf(FALLING, {}, { national }).country).toEqual({ year: 2019, value: 4.3 });
	});
});
