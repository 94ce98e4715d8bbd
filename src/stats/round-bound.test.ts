import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round } from './round.ts';
import { roundBound } from './round-bound.ts';

describe('roundBound', () => {
	it('is the roundest number between two groups', () => {
		expect(roundBound(213_480, 215_950, 0)).toBe(215_000);
		expect(roundBound(4.4, 5.2, 1)).toBe(5);
		expect(roundBound(4.3, 4.6, 1)).toBe(4.5);
		expect(roundBound(-3.2, 0.4, 1)).toBe(0);
		expect(roundBound(0, 0.0007, 4)).toBe(0.0005);
	});

	it('is the only number where there is no other', () => {
		expect(roundBound(4.4, 4.5, 1)).toBe(4.5);
		expect(roundBound(6, 7, 0)).toBe(7);
		expect(roundBound(-1, 0, 0)).toBe(0);
	});

	it('is of those as round the one nearest the middle', () => {
		expect(roundBound(12, 40, 0)).toBe(30);
		expect(roundBound(12, 41, 0)).toBe(30);
	});

	it('parts the groups, whatever they are, on a number that can be shown', () => {
		const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
		fc.assert(
			fc.property(whole, whole, fc.integer({ min: 0, max: 4 }), (a, b, decimals) => {
				fc.pre(a !== b);
				const [low, high] = [Math.min(a, b), Math.max(a, b)].map((n) => n / 10 ** decimals);
				const bound = roundBound(low ?? 0, high ?? 0, decimals);
				expect(bound).toBeGreaterThan(low ?? 0);
				expect(bound).toBeLessThanOrEqual(high ?? 0);
				expect(round(bound, decimals)).toBe(bound);
			}),
		);
	});
});
