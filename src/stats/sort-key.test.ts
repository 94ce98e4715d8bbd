import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCells, type SortKey } from './sort-key.ts';

const sorted = (
	keys: readonly SortKey[],
	direction: 'ascending' | 'descending' = 'ascending',
): SortKey[] => keys.toSorted(compareCells('sv', direction));

describe('compareCells', () => {
	it('follows the Swedish alphabet', () => {
		expect(sorted(['Örebro', 'Ale', 'Åre', 'Älmhult', 'Orsa'])).toEqual([
			'Ale',
			'Orsa',
			'Åre',
			'Älmhult',
			'Örebro',
		]);
	});

	it('sorts numbers by size, not by their digits', () => {
		expect(sorted([10, 9, -1])).toEqual([-1, 9, 10]);
	});

	it('puts rows without a value last in both directions', () => {
		fc.assert(
			fc.property(
				fc.array(fc.option(fc.integer())),
				fc.constantFrom('ascending' as const, 'descending' as const),
				(keys, direction) => {
					const result = sorted(keys, direction);
					const firstMissing = result.indexOf(null);
					if (firstMissing >= 0)
						expect(result.slice(firstMissing).every((key) => key === null)).toBe(true);
					expect(result.length).toBe(keys.length);
				},
			),
		);
	});
});
