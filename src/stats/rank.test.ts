import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranks } from './rank.ts';

describe('ranks', () => {
	it('gives equal values the same place and leaves out the places after them', () => {
		const placed = ranks(
			new Map([
				['a', 5],
				['b', 9],
				['c', 5],
				['d', 1],
			]),
			'higher',
		);
		expect(Object.fromEntries([...placed].map(([key, rank]) => [key, rank.place]))).toEqual({
			b: 1,
			a: 2,
			c: 2,
			d: 4,
		});
	});

	it('counts from the lowest where that is the heavier end', () => {
		expect(
			ranks(
				new Map([
					['a', 5],
					['b', 9],
				]),
				'lower',
			).get('a'),
		).toEqual({ place: 1, of: 2 });
	});

	it('says among how many, and that one is first of one', () => {
		expect(ranks(new Map([['a', -3]]), 'higher').get('a')).toEqual({ place: 1, of: 1 });
	});

	it('places each value after exactly those that are heavier', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
				(values) => {
					const placed = ranks(new Map(values.entries()), 'higher');
					for (const [key, value] of values.entries()) {
						expect(placed.get(key)?.place).toBe(values.filter((other) => other > value).length + 1);
					}
				},
			),
		);
	});
});
