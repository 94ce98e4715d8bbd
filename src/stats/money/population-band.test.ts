import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIZES, sizeOf } from './population-band.ts';

describe('the band of a population', () => {
	it('has both its ends', () => {
		expect([0, 9_999, 10_000, 19_999, 20_000].map(sizeOf)).toEqual([
			'under-10000',
			'under-10000',
			'10000-19999',
			'10000-19999',
			'20000-49999',
		]);
		expect([49_999, 50_000, 99_999, 100_000, 1_000_000].map(sizeOf)).toEqual([
			'20000-49999',
			'50000-99999',
			'50000-99999',
			'fran-100000',
			'fran-100000',
		]);
	});

	it('is there for every number of residents, and never falls as they grow', () => {
		const place = (population: number): number =>
			SIZES.findIndex((size) => size === sizeOf(population));
		fc.assert(
			fc.property(fc.nat(2_000_000), fc.nat(2_000_000), (one, other) => {
				expect(place(Math.min(one, other))).toBeGreaterThanOrEqual(0);
				expect(place(Math.max(one, other))).toBeGreaterThanOrEqual(place(Math.min(one, other)));
			}),
		);
	});
});
