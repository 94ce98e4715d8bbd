import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compared, dividedBy, fraction, meanOf, minus, plus, rounded, times } from './fraction.ts';

describe('the exact number of a decimal text', () => {
	it.each([
		['2.649627', 1, 26n],
		['2.65', 1, 27n],
		['-2.65', 1, -27n],
		['2.345', 2, 235n],
		['1.005', 2, 101n],
		['-0.04', 1, 0n],
		['0.5', 0, 1n],
		['-0.5', 0, -1n],
		['1e-7', 6, 0n],
		['5e-7', 6, 1n],
		['2.5e3', 0, 2500n],
		['350814', 0, 350_814n],
	])('%s with %d decimals is %d units', (text, decimals, units) => {
		expect(rounded(fraction(text), decimals)).toBe(units);
	});

	it('is rounded once: 2.649627 is never 2.65 on its way to 2.6', () => {
		const twice = rounded({ over: rounded(fraction('2.649627'), 2), under: 100n }, 1);
		expect(twice).toBe(27n);
		expect(rounded(fraction('2.649627'), 1)).toBe(26n);
	});

	it.each(['', '1,5', '1 000', '.5', 'NaN', '1.', '0x10'])('refuses "%s"', (text) => {
		expect(() => fraction(text)).toThrow(RangeError);
	});
});

describe('exact arithmetic', () => {
	it('adds tenths, which binary numbers cannot', () => {
		expect(compared(plus(fraction('0.1'), fraction('0.2')), fraction('0.3'))).toBe(0);
		expect(compared(minus(fraction('0.3'), fraction('0.1')), fraction('0.2'))).toBe(0);
	});

	it('takes the mean of three years without a rest', () => {
		const mean = meanOf(['1', '1', '2'].map(fraction));
		expect(mean && compared(times(mean, fraction('3')), fraction('4'))).toBe(0);
		expect(meanOf([])).toBeNull();
	});

	it('divides by what is negative, and never by zero', () => {
		expect(rounded(dividedBy(fraction('1'), fraction('-8')), 2)).toBe(-13n);
		expect(() => dividedBy(fraction('1'), fraction('0'))).toThrow(RangeError);
	});

	it('rounds to the nearest: never more than half a unit away', () => {
		fc.assert(
			fc.property(
				fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
				fc.nat(4),
				(over, decimals) => {
					const value = { over, under: 10n ** 6n };
					const units = { over: rounded(value, decimals), under: 10n ** BigInt(decimals) };
					const error = minus(value, units);
					const twice = {
						over: error.over < 0n ? -2n * error.over : 2n * error.over,
						under: error.under,
					};
					expect(compared(twice, { over: 1n, under: 10n ** BigInt(decimals) })).toBeLessThanOrEqual(
						0,
					);
				},
			),
		);
	});
});
