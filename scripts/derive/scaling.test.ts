import fc from 'fast-check';
import { silhouette } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { SCALINGS } from '../../src/tables/api/grouping-measured.ts';
import { distancesBetween, silhouettes, withinSum, type Points } from './partition.ts';
import { midRanks, normalScores, scaled } from './scaling.ts';

describe('the silhouette', () => {
	const of = (points: Points, labels: readonly number[]): number[] =>
		silhouettes(distancesBetween(points), labels);

	it('is as worked out by hand', () => {
		// Of 0, 1 and 5, 6 on a line: for 0 its own group is 1 away and the other 5.5 on the average.
		const found = of([[0], [1], [5], [6]], [0, 0, 1, 1]);
		expect(found[0]).toBeCloseTo((5.5 - 1) / 5.5, 12);
		expect(found[1]).toBeCloseTo((4.5 - 1) / 4.5, 12);
	});

	it('is 0 for a point alone in its group', () => {
		expect(of([[0], [1], [5]], [0, 0, 1])[2]).toBe(0);
	});

	it('is what simple-statistics finds, of any points in any groups', () => {
		const point = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(
				fc.uniqueArray(point, { minLength: 4, maxLength: 30, selector: String }),
				(points) => {
					const labels = points.map((_, index) => index % 2);
					for (const [index, found] of of(points, labels).entries()) {
						expect(found).toBeCloseTo(silhouette(points, labels)[index] ?? Number.NaN, 10);
					}
				},
			),
			{ numRuns: 50 },
		);
	});
});

describe('the sum of squares within groups', () => {
	it('is of the distances to the centre of each', () => {
		// Centres 1 and 10: 1 + 1, and 4 + 4.
		expect(withinSum([[0], [2], [8], [12]], [0, 0, 1, 1])).toBe(10);
	});
});

describe('making values comparable', () => {
	it('gives ties the middle of the ranks that they span', () => {
		expect(midRanks([3, 1, 3, 7])).toEqual([2.5, 1, 2.5, 4]);
	});

	it('puts ranks at the middle of their share of a normal distribution: (r − ½)/n (Hazen 1914)', () => {
		const [first = 0, second = 0] = normalScores([1, 2]);
		expect(first).toBeCloseTo(-0.6745, 3);
		expect(second).toBeCloseTo(0.6745, 3);
	});

	it.each(SCALINGS)('keeps the order, and makes a column of one value 0: %s', (scaling) => {
		const rows = [
			[3, 5],
			[1, 5],
			[100, 5],
			[4, 5],
		];
		const column = scaled(rows, scaling).map(([value]) => value ?? Number.NaN);
		expect([...column.keys()].sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0))).toEqual([
			1, 0, 3, 2,
		]);
		expect(scaled(rows, scaling).map(([, second]) => second)).toEqual([0, 0, 0, 0]);
	});
});
