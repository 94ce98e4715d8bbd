import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePercents } from './whole-percents.ts';

describe('wholePercents', () => {
	it('gives what is left to the largest remainders, the first of equals first', () => {
		expect(wholePercents([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
		expect(wholePercents([0.125, 0.875])).toEqual([13, 87]);
		expect(wholePercents([1, 0])).toEqual([100, 0]);
	});

	it('sums to 100, each less than one per cent from its share', () => {
		const parts = fc
			.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })
			.filter((all) => all.some((part) => part > 0));
		fc.assert(
			fc.property(parts, (all) => {
				const whole = all.reduce((a, b) => a + b, 0);
				const percents = wholePercents(all.map((part) => part / whole));
				expect(percents.reduce((a, b) => a + b, 0)).toBe(100);
				for (const [at, percent] of percents.entries()) {
					expect(Math.abs(percent - (100 * (all[at] ?? 0)) / whole)).toBeLessThan(1);
				}
			}),
		);
	});
});
