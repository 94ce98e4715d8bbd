import { describe, expect, it } from 'vitest';
import { displacement } from './displacement.ts';
import type { PlacedCircle, CirclePlace } from './dorling.ts';
import type { Point } from './point.ts';

const placed = (anchor: Point, center: Point): PlacedCircle<CirclePlace> => ({
	anchor,
	center,
	room: 1,
});

describe('displacement', () => {
	it('is none where all has only been moved and made larger', () => {
		const corners: Point[] = [
			[0, 0],
			[10, 0],
			[10, 20],
			[0, 20],
		];
		const grown = corners.map(([x, y]) => placed([x, y], [100 + 3 * x, 3 * y - 7]));
		const { mean, largest, sameDirection } = displacement(grown, [[0, 1]], 20);
		expect(mean).toBeCloseTo(0);
		expect(largest).toBeCloseTo(0);
		expect(sameDirection).toBe(1);
	});

	it('is a share of the height of the country', () => {
		// Four at a distance of 10 from the middle; the two sideways ones are drawn 2 further out. The
		// best fit is a tenth larger, so each is 1 of its 11 off, on a country 20 · 1.1 high.
		const cross = [
			placed([-10, 0], [-12, 0]),
			placed([10, 0], [12, 0]),
			placed([0, -10], [0, -10]),
			placed([0, 10], [0, 10]),
		];
		const { mean, largest } = displacement(cross, [], 20);
		expect(mean).toBeCloseTo(1 / 22);
		expect(largest).toBeCloseTo(1 / 22);
	});

	it('counts the neighbours that have kept their direction', () => {
		const turned = [
			placed([0, 0], [0, 0]),
			placed([10, 0], [10, 9]),
			placed([20, 0], [10, 20]),
			placed([30, 0], [60, 0]),
		];
		const pairs = [
			[0, 1],
			[1, 2],
			[0, 3],
		] as const;
		expect(displacement(turned, pairs, 10).sameDirection).toBeCloseTo(2 / 3);
	});

	it('is none of nothing and of one place, and needs the places of its pairs', () => {
		const none = { mean: 0, largest: 0, sameDirection: 1 };
		expect(displacement([], [], 10)).toEqual(none);
		expect(displacement([placed([1, 2], [3, 4])], [], 10)).toEqual(none);
		expect(() => displacement([], [[0, 1]], 10)).toThrow('no place number 0');
	});
});
