import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dorling, type NeighbourPair, type CirclePlace, type PlacedCircle } from './dorling.ts';
import type { Point } from './point.ts';

const place = (x: number, y: number, room: number): CirclePlace => ({ anchor: [x, y], room });

const distance = ([x, y]: Point, [toX, toY]: Point): number =>
	Math.sqrt((toX - x) ** 2 + (toY - y) ** 2);

function expectApart(placed: readonly PlacedCircle<CirclePlace>[]): void {
	for (const [index, a] of placed.entries()) {
		for (const b of placed.slice(index + 1)) {
			expect(distance(a.center, b.center)).toBeGreaterThanOrEqual(a.room + b.room);
		}
	}
}

describe('a Dorling cartogram', () => {
	it('leaves places with room enough where they are', () => {
		const placed = dorling([place(0, 0, 10), place(100, 50, 10)], [[0, 1]]);
		expect(placed[0]?.center[0]).toBeCloseTo(0);
		expect(placed[1]?.center[0]).toBeCloseTo(100);
		expect(placed[1]?.center[1]).toBeCloseTo(50);
	});

	it('of no place is empty, and one stays where it is', () => {
		expect(dorling([], [])).toEqual([]);
		expect(dorling([place(3, 4, 5)], [])).toEqual([{ ...place(3, 4, 5), center: [3, 4] }]);
	});

	it('parts two at the same point, neighbours or not', () => {
		expectApart(dorling([place(1, 1, 5), place(1, 1, 5)], []));
		expectApart(dorling([place(1, 1, 5), place(1, 1, 5)], [[0, 1]]));
	});

	it('keeps neighbours in their directions where they are too large for the map', () => {
		// A cross: the middle one grows over all of its neighbours.
		const around: Point[] = [
			[10, 0],
			[0, 10],
			[-10, 0],
			[0, -10],
		];
		const pairs = around.map((_, index): NeighbourPair => [0, index + 1]);
		const placed = dorling([place(0, 0, 60), ...around.map(([x, y]) => place(x, y, 20))], pairs);
		expectApart(placed);
		const middle = placed[0]?.center ?? [NaN, NaN];
		for (const [index, [x, y]] of around.entries()) {
			const [toX, toY] = placed[index + 1]?.center ?? [NaN, NaN];
			const along = ((toX - middle[0]) * x + (toY - middle[1]) * y) / 10;
			expect(along / distance(middle, [toX, toY])).toBeGreaterThan(0.99);
		}
	});

	it('hands back what it was given of each place, in the same order', () => {
		const named = [
			{ ...place(0, 0, 1), name: 'Kiruna' },
			{ ...place(0, 0, 2), name: 'Malmö' },
		];
		expect(dorling(named, []).map(({ name }) => name)).toEqual(['Kiruna', 'Malmö']);
	});

	it('refuses a pair of a place that is not there', () => {
		expect(() => dorling([place(0, 0, 1)], [[0, 1]])).toThrow('no place number 1');
	});

	it('has no overlap and comes out the same again, whatever the places', () => {
		const coordinate = fc.integer({ min: 0, max: 100 });
		const somewhere = fc
			.tuple(coordinate, coordinate, fc.integer({ min: 1, max: 40 }))
			.map(([x, y, room]) => place(x, y, room));
		const places = fc.array(somewhere, { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(places, (some) => {
				// A chain: each beside the one after.
				const pairs = some.slice(1).map((_, index): NeighbourPair => [index, index + 1]);
				const placed = dorling(some, pairs);
				expectApart(placed);
				expect(dorling(some, pairs)).toEqual(placed);
			}),
			{ numRuns: 40 },
		);
	});
});
