import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, county } from '../tables/code.fixture.ts';
import {
	byUnusualness,
	FINDING_RULES,
	shareOf,
	type Finding,
	type FindingRule,
	type Unusualness,
} from './finding.ts';

interface Given {
	readonly rule?: FindingRule;
	readonly unusual?: Partial<Unusualness>;
	readonly members?: number;
	readonly challenge?: string;
	readonly municipality?: string;
	readonly neighbour?: string;
}

/** A fact with what orders it; the rest does not matter here. */
function fact({
	rule = 'no-known-fund',
	unusual,
	members = 5,
	challenge = 'a',
	municipality = '0001',
	neighbour = '0002',
}: Given = {}): Finding {
	const common = {
		challenge,
		indicator: 'ett-matt',
		municipality: code(municipality),
		unusual: { asExtreme: 1, of: 290, distance: 1, ...unusual },
	};
	const [from, to] = [
		{ year: 2012, value: 1, lowest: 0, highest: 2 },
		{ year: 2022, value: 3, lowest: 0, highest: 2 },
	];
	const mean = { years: [2022], value: 1 };
	switch (rule) {
		case 'ten-year-change':
			return { ...common, rule, from, to };
		case 'unbroken-run':
			return { ...common, rule, from, to, steps: 9 };
		case 'left-similar':
			return { ...common, rule, from, to, similar: [] };
		case 'neighbour-gap':
			return { ...common, rule, ...mean, neighbour: code(neighbour), neighbourValue: 0 };
		case 'only-in-county':
			return { ...common, rule, ...mean, county: county('01'), members };
		case 'no-known-fund':
			return { ...common, rule, ...mean, place: 1 };
	}
}

/** That facts stand in that order, from whatever order they come in. */
function expectOrder(...inOrder: readonly Finding[]): void {
	expect(inOrder.toSorted(byUnusualness)).toEqual(inOrder);
	expect(inOrder.toReversed().sort(byUnusualness)).toEqual(inOrder);
}

describe('byUnusualness', () => {
	it('puts the smallest share first, however many were looked at', () => {
		expectOrder(
			fact({ unusual: { asExtreme: 1, of: 290 } }),
			fact({ unusual: { asExtreme: 1, of: 100, distance: 9 } }),
			fact({ unusual: { asExtreme: 5, of: 290, distance: 99 } }),
		);
	});

	it('takes one of 287 for no more usual than one of 290: shares are in whole per mille', () => {
		expectOrder(
			fact({ unusual: { asExtreme: 1, of: 287, distance: 3 } }),
			fact({ unusual: { asExtreme: 1, of: 290, distance: 2 } }),
		);
	});

	it('puts what lies further from the median first, and what has no distance as if it lay there', () => {
		expectOrder(
			fact({ unusual: { distance: 4.2 } }),
			fact({ unusual: { distance: 4.1 } }),
			fact({ unusual: { distance: null } }),
			fact({ unusual: { distance: -1 } }),
		);
	});

	it('goes on by rule, the larger county, and challenge with municipality and neighbour', () => {
		expectOrder(...FINDING_RULES.map((rule) => fact({ rule })));
		expectOrder(
			fact({ rule: 'only-in-county', members: 26, challenge: 'b' }),
			fact({ rule: 'only-in-county', members: 5, challenge: 'a' }),
		);
		expectOrder(
			fact({ challenge: 'a', municipality: '0002' }),
			fact({ challenge: 'b', municipality: '0001' }),
			fact({ challenge: 'b', municipality: '0003' }),
		);
		expectOrder(
			fact({ rule: 'neighbour-gap', neighbour: '0002' }),
			fact({ rule: 'neighbour-gap', neighbour: '0003' }),
		);
	});

	it('gives one order, whatever order facts come in', () => {
		const anyFact = fc
			.record({
				rule: fc.constantFrom(...FINDING_RULES),
				asExtreme: fc.integer({ min: 1, max: 12 }),
				of: fc.integer({ min: 200, max: 290 }),
				distance: fc.option(fc.integer({ min: 0, max: 3 })),
				members: fc.integer({ min: 2, max: 5 }),
				challenge: fc.constantFrom('a', 'b'),
				municipality: fc.integer({ min: 1000, max: 9999 }).map(String),
			})
			.map(({ asExtreme, of, distance, ...rest }) =>
				fact({ ...rest, unusual: { asExtreme, of, distance } }),
			);
		fc.assert(
			fc.property(
				fc.uniqueArray(anyFact, { selector: ({ municipality }) => municipality }),
				(facts) => {
					const sorted = facts.toSorted(byUnusualness);
					expect(facts.toReversed().sort(byUnusualness)).toEqual(sorted);
					const mille = sorted.map(({ unusual }) => Math.round(1000 * shareOf(unusual)));
					expect(mille).toEqual(mille.toSorted((a, b) => a - b));
				},
			),
		);
	});
});
