import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fourfoldQuartile, standings } from './standing.ts';

const keyed = (figures: readonly bigint[]): Map<number, bigint> => new Map(figures.entries());
const placesOf = (figures: readonly bigint[], heavier: 'higher' | 'lower' | 'neutral'): number[] =>
	[...standings(keyed(figures), heavier).values()].map(({ place }) => place);
const quartersOf = (
	figures: readonly bigint[],
	heavier: 'higher' | 'lower' | 'neutral',
): number[] => [...standings(keyed(figures), heavier).values()].map(({ quarter }) => quarter);

describe('the quartiles of R-7', () => {
	it('of 1 to 10 are 3.25, 5.5 and 7.75, as R and Excel say', () => {
		const oneToTen = Array.from({ length: 10 }, (_, index) => BigInt(index + 1));
		expect([1, 2, 3].map((k) => fourfoldQuartile(oneToTen, k))).toEqual([13n, 22n, 31n]);
	});

	it('of 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 are 7.25, 9 and 14.5, worked by hand', () => {
		// (10 − 1) · ¼ = 2.25: 7 + 0.25 · (8 − 7). (10 − 1) · ½ = 4.5: 8 + 0.5 · (10 − 8). 6.75: 13 + 0.75 · 2.
		const figures = [3n, 6n, 7n, 8n, 8n, 10n, 13n, 15n, 16n, 20n];
		expect([1, 2, 3].map((k) => fourfoldQuartile(figures, k))).toEqual([29n, 36n, 58n]);
	});

	it('of a single figure are that figure', () => {
		expect(fourfoldQuartile([7n], 3)).toBe(28n);
	});
});

describe('places and quarters', () => {
	it('share a place where figures are equal, and skip those after it', () => {
		expect(placesOf([50n, 70n, 50n, 90n], 'higher')).toEqual([3, 2, 3, 1]);
		expect(placesOf([50n, 70n, 50n, 90n], 'lower')).toEqual([1, 3, 1, 4]);
		expect(placesOf([50n, 70n, 50n, 90n], 'neutral')).toEqual([3, 2, 3, 1]);
	});

	it('put a figure at a quartile on its lighter side', () => {
		// Quartiles of 1 … 5 are 2, 3 and 4 themselves.
		expect(quartersOf([1n, 2n, 3n, 4n, 5n], 'higher')).toEqual([1, 1, 2, 3, 4]);
		expect(quartersOf([1n, 2n, 3n, 4n, 5n], 'lower')).toEqual([4, 3, 2, 1, 1]);
	});

	it('put all in the lightest quarter where all are equal', () => {
		expect(quartersOf([0n, 0n, 0n], 'higher')).toEqual([1, 1, 1]);
		expect(quartersOf([0n, 0n, 0n], 'lower')).toEqual([1, 1, 1]);
	});

	it('never put more than a fourth, rounded up, beyond the third quartile', () => {
		fc.assert(
			fc.property(fc.array(fc.bigInt(-20n, 20n), { minLength: 1 }), (figures) => {
				const heaviest = quartersOf(figures, 'higher').filter((quarter) => quarter === 4);
				expect(heaviest.length).toBeLessThanOrEqual(Math.ceil((figures.length - 1) / 4));
			}),
		);
	});

	it('count no place without figures', () => {
		expect(standings(new Map(), 'higher').size).toBe(0);
	});
});
