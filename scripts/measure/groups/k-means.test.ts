import { randomLcg } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf, withinSum } from '../../derive/partition.ts';
import { kMeans } from './k-means.ts';

const coordinate = fc.integer({ min: -100, max: 100 });
const points = fc.uniqueArray(fc.tuple(coordinate, coordinate), {
	minLength: 6,
	maxLength: 40,
	selector: String,
});

describe('k-means', () => {
	it('finds groups that are far apart', () => {
		const line = [0, 1, 2, 50, 51, 52, 100, 101].map((x) => [x]);
		const { labels, within } = kMeans(line, 3, randomLcg(1));
		expect(
			groupsOf(labels)
				.map((group) => group.join())
				.sort(),
		).toEqual(['0,1,2', '3,4,5', '6,7']);
		expect(within).toBeCloseTo(2 + 2 + 0.5, 9);
	});

	it('leaves no point whose move to another group makes the sum smaller', () => {
		fc.assert(
			fc.property(points, fc.integer({ min: 2, max: 5 }), fc.integer(), (all, k, seed) => {
				const { labels, within } = kMeans(all, k, randomLcg(seed));
				expect(within).toBeCloseTo(withinSum(all, labels), 6);
				expect(new Set(labels).size).toBe(k);
				for (const index of all.keys()) {
					for (let other = 0; other < k; other += 1) {
						const moved = labels.with(index, other);
						if (new Set(moved).size < k) continue;
						expect(withinSum(all, moved)).toBeGreaterThan(within - 1e-6);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('draws the same lots from the same seed', () => {
		const cloud = Array.from({ length: 60 }, (_, index) => [index % 7, index % 11, index % 13]);
		expect(kMeans(cloud, 4, randomLcg(5))).toEqual(kMeans(cloud, 4, randomLcg(5)));
	});

	it('makes fewer groups of fewer points that differ', () => {
		const { labels, within } = kMeans([[1], [1], [2], [2]], 3, randomLcg(1));
		expect(new Set(labels).size).toBe(2);
		expect(within).toBe(0);
	});
});
