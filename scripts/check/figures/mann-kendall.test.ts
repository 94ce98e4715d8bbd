import { describe, expect, it } from 'vitest';
import { mannKendall, trendOf } from './mann-kendall.ts';

const byNumber = (a: number, b: number): number => a - b;

describe('the test of Mann and Kendall', () => {
	it('gives what EPA QA/G-9S works out with ties (p. 109): S = 22, variance 155.33, z = 1.685', () => {
		const { s, variance, z } = mannKendall([10, 10, 10, 5, 10, 20, 18, 17, 15, 24, 15], byNumber);
		expect(s).toBe(22);
		expect(variance).toBeCloseTo(155.33, 2);
		expect(z).toBeCloseTo(1.685, 3);
	});

	it('counts the pairs of 10, 15, 14, 20 as five that rise and one that falls', () => {
		expect(mannKendall([10, 15, 14, 20], byNumber).s).toBe(4);
	});

	it('of one to a hundred has S = 4950, variance 112,750 and z = 14.7387 (pyMannKendall)', () => {
		const rising = Array.from({ length: 100 }, (_, index) => index);
		const { s, variance, z } = mannKendall(rising, byNumber);
		expect([s, variance]).toEqual([4950, 112_750]);
		expect(z).toBeCloseTo(14.738_699_98, 8);
	});

	it('tells of ten years from S = 23 on (p = 0.049), and not from 21 (p = 0.074)', () => {
		// Each pair that falls takes two from 45: eleven such pairs leave 23, twelve 21.
		const eleven = [10, 2, 1, 4, 3, 5, 6, 7, 8, 9];
		const twelve = [10, 2, 1, 4, 3, 6, 5, 7, 8, 9];
		expect(mannKendall(eleven, byNumber).s).toBe(23);
		expect(mannKendall(twelve, byNumber).s).toBe(21);
		expect(trendOf(eleven, byNumber)).toBe('rising');
		expect(trendOf(eleven.toReversed(), byNumber)).toBe('falling');
		expect(trendOf(twelve, byNumber)).toBe('unclear');
	});

	it('cannot tell of four years, nor of equal ones, nor of none', () => {
		expect(trendOf([1, 2, 3, 4], byNumber)).toBe('unclear');
		expect(trendOf([1, 2, 3, 4, 5], byNumber)).toBe('rising');
		expect(trendOf([3, 3, 3, 3, 3, 3], byNumber)).toBe('unclear');
		expect(trendOf([], byNumber)).toBe('unclear');
	});
});
