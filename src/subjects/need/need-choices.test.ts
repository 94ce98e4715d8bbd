import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS } from '../../stats/money/need-choice.ts';
import {
	clearNeedView,
	DEFAULT_NEED_VIEW,
	NEED_COLUMNS,
	NEEDS,
	type NeedView,
} from '../../stats/money/need-view.ts';
import { SIZES } from '../../stats/money/population-band.ts';
import { tidySearch } from '../../steer/query.ts';
import { needSpec, writeNeedView, type NeedOffer } from './need-choices.ts';
import { readView, setChoice, usualView, writeChoices } from '../../steer/spec.ts';

const offer = {
	needs: NEEDS,
	answers: ANSWERS,
	areas: ['lan-05', 'grupp-B3'],
	municipalities: ['0581', '1081', '2584'],
};

const SPEC = needSpec(offer);
const readNeedView = (query: string, page: NeedOffer) => readView(query, needSpec(page));

const anyView: fc.Arbitrary<NeedView> = fc.record({
	need: fc.constantFrom(...NEEDS),
	answer: fc.constantFrom(null, ...ANSWERS),
	withoutEnded: fc.boolean(),
	area: fc.constantFrom(null, ...offer.areas),
	size: fc.constantFrom(null, ...SIZES),
	search: fc.string({ unit: 'binary' }).map(tidySearch),
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
				const set = writeChoices(view, SPEC).reduce(
					(before, [name, value]) => setChoice(before, name, value, SPEC),
					DEFAULT_NEED_VIEW,
				);
				expect(set).toEqual(view);
			}),
		);
	});

	it('is the default where nothing is chosen', () => {
		expect(usualView(SPEC)).toEqual(DEFAULT_NEED_VIEW);
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

	it('tells of needs and answers that this challenge has not', () => {
		const poorer = {
			...offer,
			needs: NEEDS.filter((need) => need !== 'okand'),
			answers: ANSWERS.filter((answer) => answer !== 'riktad'),
		};
		const { view, unknown } = readNeedView('?behov=okand&svar=riktad&omrade=lan-05', poorer);
		expect(view).toEqual({ ...DEFAULT_NEED_VIEW, area: 'lan-05' });
		expect(unknown).toEqual([
			{ name: 'behov', value: 'okand' },
			{ name: 'svar', value: 'riktad' },
		]);
	});

	it('loses its filters when they are cleared, and nothing else', () => {
		expect(
			clearNeedView({
				need: 'alla',
				answer: 'annan',
				withoutEnded: true,
				area: 'lan-05',
				size: 'under-10000',
				search: 'malmö',
				municipality: '0581',
				order: { column: 'lan', descending: true },
			}),
		).toEqual({
			...DEFAULT_NEED_VIEW,
			municipality: '0581',
			order: { column: 'lan', descending: true },
		});
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
