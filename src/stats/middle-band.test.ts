import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleBand } from './middle-band.ts';

describe('middleBand', () => {
	it('is the tenth and the ninetieth percentile, R-7 of Hyndman & Fan', () => {
		// 1 … 11: positions 1 and 9 of ten steps.
		expect(middleBand([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([2, 10]);
		// 1 … 4: 0.3 and 2.7 of three steps.
		const [low, high] = middleBand([4, 1, 3, 2]);
		expect(low).toBeCloseTo(1.3);
		expect(high).toBeCloseTo(3.7);
	});

	it('leaves at most a tenth of the values on either side', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
				const [low, high] = middleBand(values);
				const outside = (is: (value: number) => boolean): number => values.filter(is).length;
				expect(outside((value) => value < low)).toBeLessThanOrEqual(values.length / 10 + 1);
				expect(outside((value) => value > high)).toBeLessThanOrEqual(values.length / 10 + 1);
				expect(low).toBeLessThanOrEqual(high);
			}),
		);
	});
});
