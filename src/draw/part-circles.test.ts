import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partCircles, type Circle } from './part-circles.ts';

const distance = (a: Circle, b: Circle): number =>
	Math.sqrt((a.center[0] - b.center[0]) ** 2 + (a.center[1] - b.center[1]) ** 2);

describe('circles that overlap', () => {
	it('are parted, the smaller giving way to the larger', () => {
		const [large, small] = partCircles([
			{ center: [0, 0], radius: 10 },
			{ center: [5, 0], radius: 1 },
		]);
		expect(large?.center[0]).toBeCloseTo(-6 / 101, 2);
		expect(small?.center[0]).toBeCloseTo(5 + 600 / 101, 2);
		expect(small?.center[1]).toBe(0);
	});

	it('at one point are parted sideways', () => {
		const [first, second] = partCircles([
			{ center: [3, 3], radius: 1 },
			{ center: [3, 3], radius: 1 },
		]);
		expect(first?.center[0]).toBeCloseTo(2, 3);
		expect(second?.center[0]).toBeCloseTo(4, 3);
	});

	it('stay put when they do not overlap, also when they touch', () => {
		const touching = [
			{ center: [0, 0], radius: 1 },
			{ center: [2, 0], radius: 1 },
		] as const;
		expect(partCircles(touching)).toEqual(touching);
		expect(partCircles([])).toEqual([]);
	});

	it('never overlap afterwards, whatever they were', () => {
		const circle = fc.record({
			center: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })),
			radius: fc.integer({ min: 0, max: 20 }),
		});
		fc.assert(
			fc.property(fc.array(circle, { maxLength: 15 }), (circles) => {
				const parted = partCircles(circles);
				expect(parted.map(({ radius }) => radius)).toEqual(circles.map(({ radius }) => radius));
				for (const [index, a] of parted.entries()) {
					for (const b of parted.slice(index + 1)) {
						expect(distance(a, b)).toBeGreaterThanOrEqual(a.radius + b.radius);
					}
				}
			}),
		);
	});
});
