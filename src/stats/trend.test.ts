import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall, trendOf, type Trend } from './trend.ts';

describe('the test of Mann and Kendall', () => {
	it('finds what is worked out by hand: S = 10 of five rising values gives z = 9/√16.67 = 2.20', () => {
		expect(mannKendall([1, 2, 3, 4, 5])).toBe('rising');
		expect(mannKendall([5, 4, 3, 2, 1])).toBe('falling');
		// One pair turned round: S = 8, z = 7/√16.67 = 1.71, below 1.96.
		expect(mannKendall([1, 2, 3, 5, 4])).toBe('unclear');
	});

	it('never finds one in fewer than five values, nor where all are equal', () => {
		expect(mannKendall([])).toBe('unclear');
		expect(mannKendall([1, 2, 3, 4])).toBe('unclear');
		expect(mannKendall([3, 3, 3, 3, 3, 3, 3, 3, 3, 3])).toBe('unclear');
	});

	it('takes ties into account: S = 13 of six values with two pairs of equals gives z = 12/√26.33 = 2.34', () => {
		expect(mannKendall([1, 1, 2, 3, 3, 4])).toBe('rising');
		// S = 9 and a variance of 28.33 − 2 · 3.67 = 21: z = 8/√21 = 1.75.
		expect(mannKendall([1, 1, 1, 2, 2, 2])).toBe('unclear');
	});

	it('turns round with the order of time, and does not change with the unit', () => {
		const turned: Record<Trend, Trend> = {
			rising: 'falling',
			falling: 'rising',
			unclear: 'unclear',
		};
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 12 }), (values) => {
				const found = mannKendall(values);
				expect(mannKendall(values.toReversed())).toBe(turned[found]);
				expect(mannKendall(values.map((value) => 3 * value + 7))).toBe(found);
			}),
		);
	});
});

describe('the trend of a series', () => {
	const years = Array.from({ length: 12 }, (_, index) => 2010 + index);
	const series = (
		values: readonly (number | null)[],
		breaks: { year: number; kind: 'method' | 'noise' }[] = [],
	) => ({
		years,
		national: [],
		values: { '0114': values },
		status: {},
		breaks: breaks.map((each) => ({ ...each, note: { sv: '', en: '' } })),
	});
	const rising = years.map((year) => year);

	it('is of the last ten values, and passes over years without one', () => {
		expect(trendOf(series([90, 80, ...rising.slice(2)]), '0114')).toBe('rising');
		expect(trendOf(series([1, null, 2, null, 3, null, 4, null, 5]), '0114')).toBe('rising');
		expect(trendOf(series([]), '0199')).toBe('unclear');
	});

	it('never reaches across a new way of measuring, but across noise', () => {
		expect(trendOf(series(rising, [{ year: 2019, kind: 'method' }]), '0114')).toBe('unclear');
		expect(trendOf(series(rising, [{ year: 2019, kind: 'noise' }]), '0114')).toBe('rising');
	});
});
