import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round } from './round.ts';

describe('round', () => {
	it('rounds halves away from zero, as a person does by hand', () => {
		expect(round(2.345, 2)).toBe(2.35);
		expect(round(1.005, 2)).toBe(1.01);
		expect(round(-2.345, 2)).toBe(-2.35);
		expect(round(0.5, 0)).toBe(1);
		expect(round(-0.4, 0)).toBe(0);
		expect(round(62.71, 1)).toBe(62.7);
		expect(round(123456789.5, 0)).toBe(123456790);
	});

	it('gives the number that its decimals spell, whatever is rounded', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (n, d) => {
				expect(round(n / 10 ** d, d)).toBe(Number(`${n}e-${d}`));
				// A digit more, from 0 to 9, rounds up from 5.
				const digit = Math.abs(n) % 10;
				const whole = Math.trunc(n / 10) + (digit >= 5 ? Math.sign(n) : 0);
				expect(round(Number(`${n}e-${d + 1}`), d)).toBe(Number(`${whole}e-${d}`) + 0);
			}),
			{ numRuns: 5000 },
		);
	});

	it('is at most half a unit away, and stays when rounded again', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e6, max: 1e6, noNaN: true }),
				fc.integer({ min: 0, max: 4 }),
				(value, decimals) => {
					const rounded = round(value, decimals);
					expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
					expect(round(rounded, decimals)).toBe(rounded);
				},
			),
		);
	});
});
