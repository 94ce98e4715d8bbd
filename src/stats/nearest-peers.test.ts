import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPeers } from './nearest-peers.ts';

describe('the nearest peers', () => {
	it('finds the nearest first, by standardised distance', () => {
		const found = nearestPeers(
			new Map([
				['a', [0, 0]],
				['b', [1, 1]],
				['c', [10, 10]],
			]),
			2,
		);
		expect(found.get('a')?.map(({ code }) => code)).toEqual(['b', 'c']);
	});

	it('does not let a feature count more because its numbers are large', () => {
		const found = nearestPeers(
			new Map([
				['a', [0, 0]],
				['b', [1, 1000]],
				['c', [2, 0]],
				['d', [2, 2000]],
			]),
			1,
		);
		expect(found.get('d')?.[0]?.code).toBe('b');
	});

	it('ignores a feature in which all are alike', () => {
		expect(
			nearestPeers(
				new Map([
					['a', [1, 5]],
					['b', [2, 5]],
				]),
				1,
			).get('a')?.[0]?.distance,
		).toBe(2);
	});

	it('is symmetric, and scale and shift of a feature change nothing', () => {
		const point = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }));
		fc.assert(
			fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (points) => {
				const keyed = new Map(points.map((features, index) => [String(index), features] as const));
				const scaled = new Map(
					points.map(([x, y], index) => [String(index), [x * 7 + 3, y]] as const),
				);
				const all = nearestPeers(keyed, 99);
				const again = nearestPeers(scaled, 99);
				const distance = (found: typeof all, from: string, to: string): number | undefined =>
					found.get(from)?.find(({ code }) => code === to)?.distance;
				for (const from of keyed.keys()) {
					for (const to of keyed.keys()) {
						if (from === to) continue;
						expect(distance(all, from, to)).toBeCloseTo(distance(all, to, from) ?? Number.NaN, 9);
						expect(distance(all, from, to)).toBeCloseTo(distance(again, from, to) ?? Number.NaN, 9);
					}
				}
			}),
		);
	});
});
