import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unusualness } from './unusualness.ts';

describe('unusualness', () => {
	it('counts how many are at least as extreme, itself among them, and equals alike', () => {
		const found = unusualness(
			new Map([
				['a', 9],
				['b', 5],
				['c', 5],
				['d', 1],
			]),
		);
		expect([...found].map(([key, { asExtreme, of }]) => [key, asExtreme, of])).toEqual([
			['a', 1, 4],
			['b', 3, 4],
			['c', 3, 4],
			['d', 4, 4],
		]);
	});

	it('takes figures for equal that differ by binary arithmetic alone', () => {
		const found = unusualness(
			new Map([
				['a', 0.3 - 0.2],
				['b', 0.2 - 0.1],
				['c', 0.1],
			]),
		);
		expect([...found.values()].map(({ asExtreme }) => asExtreme)).toEqual([3, 3, 3]);
	});

	it('measures from the median in quartile ranges', () => {
		// Quartiles of 0, 1, 2, 3, 12 are 1, 2 and 3.
		const found = unusualness(new Map([0, 1, 2, 3, 12].map((figure) => [figure, figure])));
		expect(found.get(12)?.distance).toBe(5);
		expect(found.get(2)?.distance).toBe(0);
	});

	it('has no distance where half of the figures are the same', () => {
		const found = unusualness(new Map([0, 0, 0, 0, 7].map((figure, index) => [index, figure])));
		expect(found.get(4)).toEqual({ asExtreme: 1, of: 5, distance: null });
	});

	it('never calls a higher figure more usual, whatever the figures', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (figures) => {
				const found = [...unusualness(new Map(figures.entries()))];
				const ordered = found.toSorted(([a], [b]) => (figures[b] ?? 0) - (figures[a] ?? 0));
				const counts = ordered.map(([, { asExtreme }]) => asExtreme);
				expect(counts).toEqual(counts.toSorted((a, b) => a - b));
			}),
		);
	});
});
