import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRand } from './adjusted-rand.ts';

const grouping = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 40 });

describe('the adjusted Rand index', () => {
	it('is 8/33 for a case worked out by hand', () => {
		// Of 15 pairs 2 share a group in both, 6 in the one and 3 in the other. By chance 6 · 3 / 15 = 1.2
		// would; at most (6 + 3) / 2 = 4.5 could. (2 − 1.2) / (4.5 − 1.2) = 0.8 / 3.3.
		expect(adjustedRand([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2])).toBeCloseTo(8 / 33, 12);
	});

	it('is below zero where two groupings agree less than by chance', () => {
		// 0 of 6 pairs in both, 2 in each: (0 − 4/6) / (2 − 4/6).
		expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
	});

	it('is 1 for one group of all, and for groups of one', () => {
		expect(adjustedRand([0, 0, 0], [3, 3, 3])).toBe(1);
		expect(adjustedRand([0, 1, 2], [2, 0, 1])).toBe(1);
	});

	it('does not mind what the groups are called, nor which grouping comes first', () => {
		fc.assert(
			fc.property(grouping, (groups) => {
				const renamed = groups.map((group) => 10 - group);
				const other = groups.map((_, index) => index % 3);
				expect(adjustedRand(groups, renamed)).toBeCloseTo(1, 12);
				expect(adjustedRand(groups, other)).toBeCloseTo(adjustedRand(other, renamed), 12);
			}),
		);
	});

	it('refuses groupings of different things', () => {
		expect(() => adjustedRand([0], [0, 1])).toThrow('the same things');
	});
});
