import { describe, expect, it } from 'vitest';
import { likeness, pointsOf } from './likeness.ts';

const points = new Map([
	['c', [2, 0]],
	['b', [0, 2]],
	['a', [0, 0]],
	['d', [5, 5]],
]);

describe('likeness', () => {
	it('puts the most alike first, and equals by code with the same place', () => {
		expect(likeness(points, 'a', [1, 1])).toEqual([
			{ code: 'b', distance: 2, place: 1 },
			{ code: 'c', distance: 2, place: 1 },
			{ code: 'd', distance: Math.sqrt(50), place: 3 },
		]);
	});

	it('goes by the weights', () => {
		expect(likeness(points, 'a', [3, 1]).map(({ code }) => code)).toEqual(['b', 'c', 'd']);
		expect(likeness(points, 'a', [1, 3]).map(({ code }) => code)).toEqual(['c', 'b', 'd']);
		expect(likeness(points, 'a', [0, 1])[0]).toEqual({ code: 'c', distance: 0, place: 1 });
	});

	it('finds nothing for one without features, nor where nothing counts', () => {
		expect(likeness(points, 'e', [1, 1])).toEqual([]);
		expect(likeness(points, 'a', [0, 0])).toEqual([]);
	});
});

describe('pointsOf', () => {
	it('transforms a value before it standardises it', () => {
		const found = pointsOf({
			method: 'standardised Euclidean distance',
			features: [
				{
					indicator: 'befolkning',
					year: 2025,
					transform: 'log',
					weight: 1,
					mean: 1,
					standardDeviation: 2,
					unit: 'antal',
					sources: [],
				},
			],
			values: { '0114': [Math.E ** 5] },
		});
		expect(found.get('0114')?.[0]).toBeCloseTo(2, 12);
	});
});
