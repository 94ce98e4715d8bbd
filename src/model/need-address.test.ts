import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ANSWERS,
	DEFAULT_NEED_VIEW,
	NEED_COLUMNS,
	NEEDS,
	readNeedView,
	setNeedChoice,
	SIZES,
	writeNeedChoices,
	writeNeedView,
	type NeedView,
} from './need-address.ts';

const offer = {
	areas: new Set(['lan-05', 'grupp-B3']),
	municipalities: new Set(['0581', '1081', '2584']),
};

const anyView: fc.Arbitrary<NeedView> = fc.record({
	need: fc.constantFrom(...NEEDS),
	answer: fc.constantFrom(null, ...ANSWERS),
	withoutEnded: fc.boolean(),
	area: fc.constantFrom(null, ...offer.areas),
	size: fc.constantFrom(null, ...SIZES),
	municipality: fc.constantFrom(null, ...offer.municipalities),
	order: fc.record({ column: fc.constantFrom(...NEED_COLUMNS), descending: fc.boolean() }),
});

describe('a view of need and money in the address', () => {
	it('is read back as it was written, whatever was chosen', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(readNeedView(writeNeedView(view), offer)).toEqual({ view, unknown: [] });
			}),
			{ numRuns: 2000 },
		);
	});

	it('comes out the same when every choice is made anew by its control', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const set = [...writeNeedChoices(view)].reduce(
					(before, [name, value]) => setNeedChoice(before, name, value, offer),
					DEFAULT_NEED_VIEW,
				);
				expect(set).toEqual(view);
			}),
		);
	});

	it('leaves defaults out, and the heavier quarter is the default', () => {
		expect(writeNeedView(DEFAULT_NEED_VIEW)).toBe('');
		expect(readNeedView('?behov=tyngre&ordning=behov', offer).view).toEqual(DEFAULT_NEED_VIEW);
		expect(writeNeedView({ ...DEFAULT_NEED_VIEW, answer: 'ingen-kand' })).toBe('?svar=ingen-kand');
		expect(
			writeNeedView({
				...DEFAULT_NEED_VIEW,
				withoutEnded: true,
				need: 'alla',
				order: { column: 'folkmangd', descending: true },
			}),
		).toBe('?behov=alla&avslutade=utan&ordning=-folkmangd');
	});

	it('tells of what the page does not have and passes over what is others’', () => {
		const { view, unknown } = readNeedView(
			'?svar=constructor&omrade=lan-99&kommun=0580&avslutade=med&ordning=--fond&utm_source=x&storlek=',
			offer,
		);
		expect(view).toEqual(DEFAULT_NEED_VIEW);
		expect(unknown).toEqual([
			{ name: 'svar', value: 'constructor' },
			{ name: 'avslutade', value: 'med' },
			{ name: 'omrade', value: 'lan-99' },
			{ name: 'kommun', value: '0580' },
			{ name: 'ordning', value: '--fond' },
		]);
	});

	it('never fails, whatever the address', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (query) => {
				const { view } = readNeedView(query, offer);
				expect(readNeedView(writeNeedView(view), offer).view).toEqual(view);
			}),
		);
	});
});
