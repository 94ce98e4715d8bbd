import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roughNumber } from './rough-number.ts';

const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('a count in round figures', () => {
	it('says on which side of the round figure it is', () => {
		expect(plain(roughNumber(1_276_134, 'sv'))).toBe('knappt 1,3 miljoner');
		expect(plain(roughNumber(2_019_853, 'sv'))).toBe('drygt 2 miljoner');
		expect(plain(roughNumber(45_321, 'sv'))).toBe('drygt 45 000');
		expect(plain(roughNumber(999_700, 'sv'))).toBe('knappt 1 miljon');
		expect(roughNumber(1_276_134, 'en')).toBe('just under 1.3 million');
		expect(roughNumber(8666, 'en')).toBe('just under 8,700');
	});

	it('adds nothing to a figure that is round already, or small', () => {
		expect(plain(roughNumber(57_000, 'sv'))).toBe('57 000');
		expect(roughNumber(0, 'sv')).toBe('0');
		expect(roughNumber(842, 'en')).toBe('842');
	});

	it('is never more than a twentieth off, and never on the wrong side', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 12_000_000 }), (count) => {
				const said = roughNumber(count, 'en');
				const figure = Number(said.replaceAll(/[^\d.]/g, ''));
				const value = said.endsWith('million') ? Math.round(figure * 1_000_000) : figure;
				expect(Math.abs(value - count) / count).toBeLessThanOrEqual(0.05);
				expect(said.startsWith('just under')).toBe(value > count);
				expect(said.startsWith('just over')).toBe(value < count);
			}),
		);
	});
});
