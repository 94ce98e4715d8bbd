import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innerCircle, signedDistance } from './interior-point.ts';
import type { Ring } from './point.ts';

const square: Ring = [
	[0, 0],
	[10, 0],
	[10, 10],
	[0, 10],
];
/** A horseshoe: its centre of gravity lies outside it. */
const horseshoe: Ring = [
	[0, 0],
	[30, 0],
	[30, 30],
	[22, 30],
	[22, 8],
	[8, 8],
	[8, 30],
	[0, 30],
];

describe('the interior point', () => {
	it('of a square is its middle', () => {
		expect(innerCircle([square])).toEqual({ center: [5, 5], radius: 5 });
	});

	it('of a horseshoe lies in it, though its centre of gravity does not', () => {
		const { center, radius } = innerCircle([horseshoe]);
		expect(signedDistance([15, 15], [horseshoe])).toBeLessThan(0);
		expect(signedDistance(center, [horseshoe])).toBeCloseTo(radius);
		expect(radius).toBeGreaterThan(4);
	});

	it('keeps out of a hole', () => {
		const hole: Ring = [
			[2, 2],
			[2, 9],
			[9, 9],
			[9, 2],
		];
		const { center, radius } = innerCircle([square, hole]);
		expect(radius).toBeGreaterThan(0);
		expect(signedDistance(center, [hole])).toBeLessThan(0);
	});

	it('is never outside a rectangle, whatever its shape', () => {
		const side = fc.integer({ min: 1, max: 400 });
		fc.assert(
			fc.property(side, side, (width, height) => {
				const { radius } = innerCircle([
					[
						[0, 0],
						[width, 0],
						[width, height],
						[0, height],
					],
				]);
				expect(radius).toBeGreaterThan(Math.min(width, height) / 2 - 0.25);
			}),
		);
	});
});
