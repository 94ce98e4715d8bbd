import { describe, expect, it } from 'vitest';
import { bestMatch, jaccard } from './jaccard.ts';

describe('Jaccard similarity', () => {
	it('is the share that two sets have in common', () => {
		expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
		expect(jaccard(new Set([1]), new Set([2]))).toBe(0);
		expect(jaccard(new Set(), new Set())).toBe(1);
	});

	it('finds a group again in the one most like it', () => {
		const others = [new Set([1, 9]), new Set([2, 3]), new Set([4])];
		expect(bestMatch(new Set([1, 2, 3]), others)).toBeCloseTo(2 / 3, 12);
		expect(bestMatch(new Set([7]), others)).toBe(0);
	});
});
