import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, orderAfterPress, type OrderedMunicipality } from './table-order.ts';
import { COLUMNS } from './view.ts';

const entry = (
	name: string,
	value: number | null,
	place: number | null = null,
): OrderedMunicipality => ({
	name,
	county: 'Skåne län',
	standing: {
		value: value === null ? { missing: 'unknown' } : { value },
		rank: place === null ? null : { place, of: 3 },
		quarter: null,
	},
	fund: 'none-known',
});
const MEASURE = { decimals: 1, heavier: 'higher' } as const;
const names = (entries: readonly OrderedMunicipality[]): readonly string[] =>
	entries.map(({ name }) => name);

describe('the order after a press on a head', () => {
	test('begins with the highest value, and with place 1', () => {
		const standard = { column: 'namn', descending: false } as const;
		expect(orderAfterPress(standard, 'varde')).toEqual({ column: 'varde', descending: true });
		expect(orderAfterPress(standard, 'fjardedel').descending).toBe(true);
		expect(orderAfterPress(standard, 'plats')).toEqual({ column: 'plats', descending: false });
		expect(orderAfterPress(standard, 'fond')).toEqual({ column: 'fond', descending: false });
	});

	test('turns when the same head is pressed again, and back', () => {
		fc.assert(
			fc.property(fc.constantFrom(...COLUMNS), fc.boolean(), (column, descending) => {
				const order = { column, descending };
				expect(orderAfterPress(order, column).descending).toBe(!descending);
				expect(orderAfterPress(orderAfterPress(order, column), column)).toEqual(order);
			}),
		);
	});
});

describe('entries in order', () => {
	const given = [entry('Ale', 2), entry('Boden', null), entry('Eda', 10.04), entry('Åre', 10.01)];

	test('follow the value, those without one last in both directions', () => {
		const up = inOrder(given, { column: 'varde', descending: false }, MEASURE);
		expect(names(up)).toEqual(['Ale', 'Eda', 'Åre', 'Boden']);
		// 10.04 and 10.01 are both shown as 10,0: they keep the order that they were given in.
		const down = inOrder(given, { column: 'varde', descending: true }, MEASURE);
		expect(names(down)).toEqual(['Eda', 'Åre', 'Ale', 'Boden']);
	});

	test('follow the Swedish alphabet: å, ä, ö last', () => {
		const rows = ['Öckerö', 'Ängelholm', 'Zeta', 'Åmål'].map((name) => entry(name, 1));
		const order = { column: 'namn', descending: false } as const;
		expect(names(inOrder(rows, order, MEASURE))).toEqual(['Zeta', 'Åmål', 'Ängelholm', 'Öckerö']);
	});

	test('follow the quarter by weight, whichever end is the heavier', () => {
		const quartered = ([1, 4] as const).map((quarter) => ({
			...entry(String(quarter), 1),
			standing: { value: { value: 1 }, rank: null, quarter },
		}));
		const order = { column: 'fjardedel', descending: true } as const;
		expect(names(inOrder(quartered, order, MEASURE))).toEqual(['4', '1']);
		const lower = { ...MEASURE, heavier: 'lower' } as const;
		expect(names(inOrder(quartered, order, lower))).toEqual(['4', '1']);
	});

	test('are as given where nothing is ranked', () => {
		const order = { column: 'plats', descending: true } as const;
		expect(inOrder(given, order, MEASURE)).toEqual(given);
	});

	test('put what is aimed at the problem first', () => {
		const funded = (['none-known', 'targets', 'other'] as const).map((fund) => ({
			...entry(fund, 1),
			fund,
		}));
		const order = { column: 'fond', descending: false } as const;
		expect(names(inOrder(funded, order, MEASURE))).toEqual(['targets', 'other', 'none-known']);
	});

	test('hold every entry once, whatever the order', () => {
		const entries = fc.array(
			fc
				.tuple(fc.string(), fc.option(fc.double({ noNaN: true, min: -1e6, max: 1e6 })))
				.map(([name, value]) => entry(name, value)),
		);
		fc.assert(
			fc.property(
				entries,
				fc.constantFrom(...COLUMNS),
				fc.boolean(),
				(rows, column, descending) => {
					const ordered = inOrder(rows, { column, descending }, MEASURE);
					expect(ordered).toHaveLength(rows.length);
					expect(new Set(ordered)).toEqual(new Set(rows));
				},
			),
		);
	});
});
