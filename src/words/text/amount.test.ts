import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, millions, shortAmount } from './amount.ts';

/** What a reader understands: every kind of space is a space. */
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');
const sv = (amount: number): string => plain(formatAmount(amount, 'sv'));
const en = (amount: number): string => plain(formatAmount(amount, 'en'));

/** Reads a Swedish amount back into kronor. */
function readSwedish(text: string): number {
	const size = text.includes('miljard') ? 1e9 : text.includes('miljon') ? 1e6 : 1;
	const digits = text.replaceAll(/[^\d,]/g, '').replace(',', '.');
	return Math.round(Number(digits) * size);
}

describe('formatAmount', () => {
	it('writes millions and billions as a newspaper does', () => {
		expect(sv(40_000_000)).toBe('40 miljoner kronor');
		expect(en(40_000_000)).toBe('SEK 40 million');
		expect(sv(1_600_000)).toBe('1,6 miljoner kronor');
		expect(en(1_600_000)).toBe('SEK 1.6 million');
		expect(sv(11_250_000)).toBe('11,25 miljoner kronor');
		expect(sv(1_300_000_000)).toBe('1,3 miljarder kronor');
		expect(en(1_300_000_000)).toBe('SEK 1.3 billion');
	});

	it('knows one from many', () => {
		expect(sv(1_000_000)).toBe('1 miljon kronor');
		expect(sv(1_000_000_000)).toBe('1 miljard kronor');
		expect(sv(1)).toBe('1 krona');
		expect(sv(0)).toBe('0 kronor');
	});

	it('writes in full what it cannot shorten without rounding', () => {
		expect(sv(500_000)).toBe('500 000 kronor');
		expect(en(500_000)).toBe('SEK 500,000');
		expect(sv(1_234_567)).toBe('1 234 567 kronor');
		expect(sv(1_234_000_000)).toBe('1 234 miljoner kronor');
	});

	it('never breaks a line within an amount', () => {
		expect(formatAmount(1_234_567, 'sv')).not.toContain(' ');
		expect(formatAmount(40_000_000, 'en')).not.toContain(' ');
	});

	it('can be read back to the krona', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 5_000_000_000 }),
				fc.constantFrom(1, 1000, 10_000),
				(n, step) => {
					const amount = n - (n % step);
					expect(readSwedish(formatAmount(amount, 'sv'))).toBe(amount);
				},
			),
		);
	});
});

describe('shortAmount', () => {
	it('is millions where that gives the amount exactly, else the amount in words', () => {
		expect(plain(shortAmount(40_000_000, 'sv'))).toBe('40 mkr');
		expect(plain(shortAmount(1_600_000, 'en'))).toBe('SEK 1.6m');
		expect(shortAmount(1_234_567, 'sv')).toBe(formatAmount(1_234_567, 'sv'));
		expect(millions(1_234_567, 'sv')).toBeNull();
		expect(millions(300_000_000, 'sv')).toBe('300');
	});
});
