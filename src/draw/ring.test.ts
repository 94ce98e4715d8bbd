import { describe, expect, it } from 'vitest';
import type { Ring } from './point.ts';
import { boxOf, ringArea, ringsArea, withoutRepeats } from './ring.ts';

const square: Ring = [
	[0, 0],
	[4, 0],
	[4, 4],
	[0, 4],
];
const hole: Ring = [
	[1, 1],
	[1, 2],
	[2, 2],
	[2, 1],
];

describe('rings', () => {
	it('have an area that is positive clockwise on the screen and negative the other way', () => {
		expect(ringArea(square)).toBe(16);
		expect(ringArea(square.toReversed())).toBe(-16);
		expect(ringArea([])).toBe(0);
		expect(ringArea([[1, 1]])).toBe(0);
	});

	it('have their holes taken off', () => {
		expect(ringsArea([square, hole])).toBe(15);
		expect(ringsArea([square.toReversed(), hole.toReversed()])).toBe(15);
	});

	it('have a box around them, and no points have none', () => {
		expect(boxOf([hole, square])).toEqual([0, 0, 4, 4]);
		expect(() => boxOf([[]])).toThrow('no points');
	});

	it('lose a point that repeats the one before, also from the last to the first', () => {
		expect(
			withoutRepeats([
				[0, 0],
				[1, 0],
				[1, 0],
				[1, 1],
				[0, 0],
			]),
		).toEqual([
			[1, 0],
			[1, 1],
			[0, 0],
		]);
	});
});
