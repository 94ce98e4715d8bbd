import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
	it('folds å, ä, ö and é, spaces and hyphens', () => {
		expect(
			['Östersund', 'Upplands Väsby', 'Malung-Sälen', 'Åre', 'Rättvik', 'Lidköping', 'Idé'].map(
				fold,
			),
		).toEqual([
			'ostersund',
			'upplands-vasby',
			'malung-salen',
			'are',
			'rattvik',
			'lidkoping',
			'ide',
		]);
	});

	it('makes nothing but what an address can hold, and is stable', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (name) => {
				const folded = fold(name);
				expect(folded).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
				expect(fold(folded)).toBe(folded);
			}),
		);
	});
});
