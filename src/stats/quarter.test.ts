import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quarters } from './quarter.ts';

const keyed = (values: readonly number[]): Map<number, number> => new Map(values.entries());

describe('quarters', () => {
	it('puts two of eight values in each quarter, the highest in 4', () => {
		expect([...quarters(keyed([1, 2, 3, 4, 5, 6, 7, 8]), 'higher').values()]).toEqual([
			1, 1, 2, 2, 3, 3, 4, 4,
		]);
	});

	it('draws the lines where R-7 does: R gives 1.75, 2.5 and 3.25 for 1, 2, 3, 4', () => {
		const around = keyed([1, 2, 3, 4, 1.75, 1.76, 3.25, 3.26]);
		expect([...quarters(keyed([1, 2, 3, 4]), 'higher').values()]).toEqual([1, 2, 3, 4]);
		// By R-7 the lines are at 1.7575, 2.5 and 3.2525.
		expect([...quarters(around, 'higher').values()]).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
	});

	it('turns round where the lower end is heavier', () => {
		expect([...quarters(keyed([1, 2, 3, 4]), 'lower').values()]).toEqual([4, 3, 2, 1]);
	});

	it('keeps ties together in the lighter quarter: many zeros are not the heavier half', () => {
		expect([...quarters(keyed([0, 0, 0, 0, 0, 5]), 'higher').values()]).toEqual([1, 1, 1, 1, 1, 4]);
	});

	it('gives nothing for nothing', () => {
		expect(quarters(new Map(), 'higher').size).toBe(0);
	});

	it('never puts more than a fourth (rounded up) in the heavier quarter, and keeps the order', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 300 }),
				fc.constantFrom('higher' as const, 'lower' as const),
				(values, heavier) => {
					const placed = quarters(keyed(values), heavier);
					const inFour = [...placed.values()].filter((quarter) => quarter === 4).length;
					expect(inFour).toBeLessThanOrEqual(Math.ceil(values.length / 4));
					const sign = heavier === 'higher' ? 1 : -1;
					const pairs = values.map((value, key) => ({
						value: sign * value,
						quarter: placed.get(key) ?? 0,
					}));
					pairs.sort((a, b) => a.value - b.value);
					for (const [index, pair] of pairs.entries()) {
						const next = pairs[index + 1];
						if (next) expect(next.quarter).toBeGreaterThanOrEqual(pair.quarter);
						if (next?.value === pair.value) expect(next.quarter).toBe(pair.quarter);
					}
				},
			),
		);
	});
});
