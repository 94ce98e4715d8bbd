import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIST_ORDERS, listedBy } from './municipality-order.ts';

const names = new Map([
	['2583', 'Haparanda'],
	['1489', 'Alingsås'],
	['1284', 'Höganäs'],
	['1440', 'Ale'],
	['2321', 'Åre'],
	['1492', 'Åmål'],
	['1715', 'Årjäng'],
]);
const facts = {
	areas: [
		{
			id: 'lan-14',
			kind: 'county',
			name: 'Västra Götalands län',
			members: ['1440', '1489', '1492'],
		},
		{ id: 'lan-12', kind: 'county', name: 'Skåne län', members: ['1284'] },
		{ id: 'grupp-C8', kind: 'group', name: 'Landsbygdskommun', members: ['1715', '2583'] },
	],
	sizes: [
		{ name: '20 000 eller fler', codes: ['1489', '1440'] },
		{ name: 'under 20 000', codes: ['1492'] },
	],
} as const;

describe('the list of all municipalities', () => {
	it('by name stands under its first letters, å after the others', () => {
		expect(listedBy('namn', names, facts)).toEqual([
			{ name: 'A', codes: ['1440', '1489'] },
			{ name: 'H', codes: ['2583', '1284'] },
			{ name: 'Å', codes: ['1492', '2321', '1715'] },
		]);
	});

	it('by county and by group stands under the areas of that kind, by name in each', () => {
		expect(listedBy('lan', names, facts)).toEqual([
			{ name: 'Västra Götalands län', codes: ['1440', '1489', '1492'] },
			{ name: 'Skåne län', codes: ['1284'] },
		]);
		expect(listedBy('grupp', names, facts)).toEqual([
			{ name: 'Landsbygdskommun', codes: ['2583', '1715'] },
		]);
	});

	it('by size keeps the order that it is given', () => {
		expect(listedBy('storlek', names, facts)).toBe(facts.sizes);
	});

	it('never has a municipality twice', () => {
		fc.assert(
			fc.property(fc.constantFrom(...LIST_ORDERS), (order) => {
				const codes = listedBy(order, names, facts).flatMap((under) => under.codes);
				expect(new Set(codes).size).toBe(codes.length);
			}),
		);
	});
});
