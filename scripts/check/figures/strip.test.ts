import { describe, expect, it } from 'vitest';
import { isDrawnAt, stripPlaces } from './strip.ts';

const figures = Array.from({ length: 101 }, (_, n) => BigInt(n));

describe('places on a strip', () => {
	it('run from the 1st percentile to the 99th, and stop there', () => {
		const at = stripPlaces(figures, 'higher');
		expect([0, 1, 50, 99, 100].map(at)).toEqual([0, 0, 169, 338, 338]);
	});

	it('have the heavier problem to the right', () => {
		const at = stripPlaces(figures, 'lower');
		expect([1, 50, 99].map(at)).toEqual([338, 169, 0]);
	});

	it('are told apart by more than rounding, and from none', () => {
		expect(isDrawnAt(10.1, 10.04)).toBe(true);
		expect(isDrawnAt(10.3, 10.04)).toBe(false);
		expect(isDrawnAt(null, null)).toBe(true);
		expect(isDrawnAt(null, 10)).toBe(false);
		expect(isDrawnAt(10, null)).toBe(false);
	});
});
