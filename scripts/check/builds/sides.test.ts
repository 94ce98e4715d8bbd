import { describe, expect, it } from 'vitest';
import { sidesOf } from './sides.ts';

describe('what is in one of two lists', () => {
	it('has gone, has come or has stayed', () => {
		expect(sidesOf(['a', 'b', 'c'], ['b', 'c', 'd'])).toEqual({
			onlyBefore: ['a'],
			onlyAfter: ['d'],
			both: ['b', 'c'],
		});
	});

	it('is everything where the other is empty', () => {
		expect(sidesOf(['a'], [])).toEqual({ onlyBefore: ['a'], onlyAfter: [], both: [] });
		expect(sidesOf([], ['a'])).toEqual({ onlyBefore: [], onlyAfter: ['a'], both: [] });
	});
});
