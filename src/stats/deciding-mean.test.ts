import { describe, expect, it } from 'vitest';
import type { ApiSeries } from '../tables/api.ts';
import { decidingMean } from './deciding-mean.ts';
import type { Indicator } from './indicator.ts';

const measure = (ranking: Indicator['ranking']) => ({
	ranking,
	heavier: 'higher' as const,
	decimals: 1,
});

/** 290 municipalities, each a tenth above the one before, the same in three years. */
const values = Object.fromEntries(
	Array.from({ length: 290 }, (_, index) => [String(100 + index).padStart(4, '0'), index / 10]),
);
const SERIES = {
	years: [2020, 2021, 2022],
	values: Object.fromEntries(
		Object.entries(values).map(([code, value]) => [code, [value, value, value]]),
	),
	breaks: [],
	scale: { decimals: 1 },
} as unknown as ApiSeries;

const NEED = {
	'0114': { value: 6.66, years: [2020, 2021, 2022] },
	'0115': { value: 6.74, years: [2020, 2021, 2022] },
	'0117': { value: null, years: [2020, 2021, 2022] },
	'0120': { value: 2.1, years: [2020, 2021, 2022] },
};

describe('the mean that decides a place', () => {
	it('is the need level’s where the measure leads a challenge, its places by what is shown', () => {
		const mean = decidingMean(SERIES, measure('allowed'), 2022, NEED);
		expect(mean?.years).toEqual([2020, 2021, 2022]);
		expect(mean?.values.get('0114')).toBe(6.7);
		// 6.66 and 6.74 are both shown as 6.7, and share the first place.
		expect(mean?.places.get('0114')).toEqual({ place: 1, of: 3 });
		expect(mean?.places.get('0115')).toEqual({ place: 1, of: 3 });
		expect(mean?.places.get('0120')).toEqual({ place: 3, of: 3 });
		expect(mean?.values.has('0117')).toBe(false);
	});

	it('is that of three years for a measure whose single years swing', () => {
		const mean = decidingMean(SERIES, measure('pooled'), 2022, null);
		expect(mean?.years).toEqual([2020, 2021, 2022]);
		expect(mean?.places.get('0389')).toEqual({ place: 1, of: 290 });
	});

	it('is not there where the year itself decides', () => {
		expect(decidingMean(SERIES, measure('allowed'), 2022, null)).toBeNull();
		const ofOneYear = { '0114': { value: 1, years: [2022] } };
		expect(decidingMean(SERIES, measure('allowed'), 2022, ofOneYear)).toBeNull();
	});

	it('is not there for what may not be ranked, whatever is given', () => {
		expect(decidingMean(SERIES, measure('discouraged'), 2022, NEED)).toBeNull();
		expect(decidingMean(SERIES, measure('not-applicable'), 2022, null)).toBeNull();
	});
});
