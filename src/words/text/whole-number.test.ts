import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../tables/locale.ts';
import { formatNumber } from './format.ts';
import { wholeNumberIn } from './whole-number.ts';

describe('a whole number as it is printed', () => {
	it.each(LOCALES)('is the number that was printed, in %s', (locale) => {
		fc.assert(
			fc.property(fc.nat({ max: 100_000_000 }), (number) => {
				expect(wholeNumberIn(` ${formatNumber(number, 0, locale)}\n`)).toBe(number);
			}),
		);
	});

	it('is none where there are no digits', () => {
		expect(wholeNumberIn('–')).toBeNaN();
	});
});
