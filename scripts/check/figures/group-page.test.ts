import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared, fraction } from './fraction.ts';
import { medianOf } from './group-page.ts';

describe('the median', () => {
	it('is the middle one, or halfway between the two in the middle', () => {
		const of = (...texts: string[]) => medianOf(texts.map(fraction));
		expect(compared(of('9', '1.5', '2') ?? fraction('0'), fraction('2'))).toBe(0);
		expect(compared(of('4', '1', '2', '3.5') ?? fraction('0'), fraction('2.75'))).toBe(0);
		expect(of()).toBeNull();
	});

	it('has as many below it as above', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
				const values = numbers.map((number) => fraction(String(number)));
				const median = medianOf(values);
				if (!median) throw new Error('no median');
				const below = values.filter((value) => compared(value, median) < 0).length;
				const above = values.filter((value) => compared(value, median) > 0).length;
				expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
			}),
		);
	});
});
