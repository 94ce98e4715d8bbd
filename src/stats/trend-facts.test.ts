import { describe, expect, it } from 'vitest';
import { trendFacts } from './trend-facts.ts';

/** A measure whose years may be set against each other. */
const SHARE = { unit: '%', untold: null } as const;

const series = (values: readonly (number | null)[], breaks: readonly number[] = []) => ({
	years: values.map((_, index) => 2010 + index),
	national: values.map(() => null),
	values: { '1081': values },
	status: {},
	breaks: breaks.map((year) => ({ year, kind: 'method' as const, note: { sv: '', en: '' } })),
});

describe('what a trend rests on', () => {
	it('is the last ten values, and the years that they are of', () => {
		expect(trendFacts(series([9, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), '1081', SHARE)).toEqual({
			trend: 'rising',
			count: 10,
			years: [2012, 2021],
			since: null,
			incomparable: null,
		});
	});

	it('counts values and not years: a gap is none', () => {
		const { count, years } = trendFacts(series([1, null, 3, 2]), '1081', SHARE);
		expect([count, years]).toEqual([3, [2010, 2013]]);
	});

	it('says which change of method left too few values, and nothing of one that left enough', () => {
		expect(trendFacts(series([1, 2, 3, 4, 5, 6], [2013]), '1081', SHARE)).toEqual({
			trend: 'unclear',
			count: 3,
			years: [2013, 2015],
			since: 2013,
			incomparable: null,
		});
		expect(trendFacts(series([0, 1, 2, 3, 4, 5], [2011]), '1081', SHARE).since).toBeNull();
		// Too few of them anyhow.
		expect(trendFacts(series([null, null, 3, 4], [2012]), '1081', SHARE).since).toBeNull();
	});

	it('is of nothing where there is no value', () => {
		expect(trendFacts(series([null]), '1081', SHARE)).toEqual({
			trend: 'unclear',
			count: 0,
			years: null,
			since: null,
			incomparable: null,
		});
	});

	it('is never told of kronor of different years, nor of what is another thing than its name says', () => {
		const rising = series([1, 2, 3, 4, 5, 6]);
		const kronor = { unit: 'kr', untold: null } as const;
		const survey = { unit: '%', untold: { sv: 'En enkät.', en: 'A survey.' } } as const;
		expect(trendFacts(rising, '1081', SHARE)).toMatchObject({
			trend: 'rising',
			incomparable: null,
		});
		expect(trendFacts(rising, '1081', kronor)).toMatchObject({
			trend: 'unclear',
			incomparable: 'prices',
		});
		expect(trendFacts(rising, '1081', survey)).toMatchObject({
			trend: 'unclear',
			incomparable: 'untold',
		});
	});
});
