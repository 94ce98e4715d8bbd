import { describe, expect, it } from 'vitest';
import type {
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNeedEntry,
	ApiSeries,
} from '../../tables/api.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import { INDICATOR } from '../indicator.fixture.ts';
import { problemCard, SINCE } from './problem-card.ts';

const text = { sv: '', en: '' };
const code = (some: string) => some as MunicipalityCode;
const municipality = (some: string): ApiMunicipality => ({
	code: code(some),
	name: some,
	otherNames: [],
	slug: some,
	county: { code: '01' as ApiMunicipality['county']['code'], name: '', nameEn: '', otherNames: [] },
	group: { code: 'A1', name: '', nameEn: '' },
	population: { year: 2025, value: 1000 },
	similar: [],
	neighbours: [],
	searched: null,
});
const lead = (changes: Partial<ApiIndicatorEntry> = {}): ApiIndicatorEntry => ({
	...INDICATOR,
	id: 'matt',
	challenge: 'p',
	name: text,
	heavier: 'lower',
	range: [0, 200],
	file: '',
	years: [2008, 2011],
	latest: 2011,
	...changes,
});
const series = (national: ApiSeries['national'], breaks: ApiSeries['breaks'] = []): ApiSeries => ({
	id: 'matt',
	years: [2008, 2010, 2011],
	national,
	values: { '0114': [1, 2, 99.96], '0115': [1, 2, 99.94], '0117': [1, 2, null] },
	status: {},
	scale: { thresholds: [2, 3, 4, 5], decimals: 1, heavier: 'lower', midpoint: null, year: 2011 },
	unusual: {},
	breaks,
	sources: [],
});
const entry = (quarter: ApiNeedEntry['quarter'], fund: ApiNeedEntry['fund']): ApiNeedEntry => ({
	value: 1,
	years: [2011],
	quarter,
	fund,
	fundStatus: null,
});
const places = ['0114', '0115', '0117'].map(municipality);
const need = {
	p: {
		'0114': entry(4, 'targets'),
		'0115': entry(4, 'other'),
		'0117': entry(1, 'targets'),
	},
};
const cardOf = (
	changes: Partial<ApiIndicatorEntry> = {},
	national: ApiSeries['national'] = [1, 2, 3],
	targets: readonly string[] = ['t'],
) => problemCard({ id: 'p', targets }, lead(changes), series(national), need, places);

describe('what stands beside the small map of a problem', () => {
	it('is the quarter with the biggest problems, and who in it has money', () => {
		expect(cardOf().need).toEqual({
			heavier: new Set(['0114', '0115']),
			aimed: ['0114'],
			other: 1,
		});
	});

	it('counts no fund as aimed at it where the register has no such aim: that is not none', () => {
		expect(cardOf({}, [1, 2, 3], []).need?.aimed).toBeNull();
	});

	it('has no need where the challenge has no need level', () => {
		expect(
			problemCard({ id: 'q', targets: ['t'] }, lead(), series([1, 2, 3]), need, places).need,
		).toBeNull();
	});

	it('compares the country with no year before 2010, nor with one before a new method', () => {
		expect(SINCE).toBe(2010);
		expect(cardOf().country).toEqual({
			now: { value: 3, year: 2011 },
			then: { value: 2, year: 2010 },
		});
		const broken = series([1, 2, 3], [{ year: 2011, kind: 'method', note: text }]);
		expect(
			problemCard({ id: 'p', targets: [] }, lead(), broken, need, places).country?.then,
		).toBeNull();
	});

	it('says which of the country’s values are unusual, of those that it shows', () => {
		expect(cardOf().unusual).toEqual([]);
		const reason = { sv: 'Hela procent.', en: 'Whole per cent.' };
		const odd = { ...series([1, 2, 3]), unusual: { '00': { 2008: reason, 2011: reason } } };
		expect(problemCard({ id: 'p', targets: [] }, lead(), odd, need, places).unusual).toEqual([
			{ year: 2011, reason },
		]);
	});

	it('takes the last year that the country has', () => {
		expect(cardOf({}, [1, 2, null]).country).toEqual({
			now: { value: 2, year: 2010 },
			then: null,
		});
		expect(cardOf({}, [null, null, null]).country).toBeNull();
	});

	it('counts those on the heavier side of a country that is the midpoint, as the values are shown', () => {
		// 99.96 is shown as 100.0, which is the country's.
		expect(cardOf({ midpoint: 100 }, [100, 100, 100]).beyond).toEqual({
			count: 1,
			year: 2011,
			heavier: 'lower',
		});
		const above = cardOf({ midpoint: 99.9, heavier: 'higher' }, [99.9, 99.9, 99.9]).beyond;
		expect(above).toEqual({ count: 1, year: 2011, heavier: 'higher' });
	});

	it('counts nobody there where the country has values of its own', () => {
		expect(cardOf({ midpoint: 0 }, [1, 0, 0]).beyond).toBeNull();
		expect(cardOf({ midpoint: 0 }, [null, null, null]).beyond).toBeNull();
	});
});
