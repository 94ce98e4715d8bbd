import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipRing, nearBox } from './clip.ts';
import type { Box, Point, Ring } from './point.ts';
import { ringArea } from './ring.ts';

const box: Box = [0, 0, 10, 10];
const around: Ring = [
	[-5, -5],
	[15, -5],
	[15, 15],
	[-5, 15],
];
const point = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }));

describe('clipping a ring to a box', () => {
	it('keeps a ring inside as it is, and nothing of one outside', () => {
		const inside: Ring = [
			[1, 1],
			[3, 1],
			[3, 3],
		];
		expect(clipRing(inside, box)).toEqual(inside);
		expect(
			clipRing(
				inside.map(([x, y]): Point => [x + 20, y]),
				box,
			),
		).toEqual([]);
		expect(clipRing([], box)).toEqual([]);
	});

	it('gives the box for a ring around it', () => {
		expect(Math.abs(ringArea(clipRing(around, box)))).toBe(100);
	});

	it('cuts at the edge', () => {
		const half: Ring = [
			[5, 2],
			[15, 2],
			[15, 6],
			[5, 6],
		];
		expect(ringArea(clipRing(half, box))).toBe(20);
	});

	it('never leaves the box', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 3, maxLength: 9 }), (ring) => {
				for (const [x, y] of clipRing(ring, box)) {
					expect(x >= 0 && x <= 10 && y >= 0 && y <= 10).toBe(true);
				}
			}),
		);
	});

	it('gives the same crossings whichever way a border is run along', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 3, maxLength: 9 }), (ring) => {
				expect(ringArea(clipRing(ring.toReversed(), box))).toBe(-ringArea(clipRing(ring, box)) + 0);
			}),
		);
	});
});

describe('the pieces of a line near a box', () => {
	it('leave out what is far away and keep a step that crosses the box', () => {
		const line: Point[] = [
			[-40, 5],
			[-30, 5],
			[30, 5],
			[40, 5],
			[50, 50],
			[5, 50],
			[5, 5],
		];
		expect(nearBox(line, box)).toEqual([
			[
				[-30, 5],
				[30, 5],
			],
			[
				[5, 50],
				[5, 5],
			],
		]);
		expect(nearBox([[5, 5]], box)).toEqual([]);
	});
});
