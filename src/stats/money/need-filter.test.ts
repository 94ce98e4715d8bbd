import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_NEED_VIEW, NEED_COLUMNS, NEEDS } from './need-view.ts';
import type { NeedView } from './need-view.ts';
import {
	countCells,
	inNeedOrder,
	isInPicture,
	isListed,
	needOrderAfterPress,
	type Members,
	type NamedEntry,
} from './need-filter.ts';
import { ANSWER_OF, ANSWERS } from './need-choice.ts';
import { countNeed } from './need-count.ts';
import { SIZES } from './population-band.ts';

const STATES = ['targets', 'other', 'none-known'] as const;

const entry = (change: Partial<NamedEntry>): NamedEntry => ({
	code: '0581',
	group: 'B3',
	population: 20_000,
	value: 8.44,
	quarter: 4,
	change: -1,
	answer: 'none-known',
	now: 'none-known',
	name: 'Norrköping',
	county: 'Östergötlands län',
	...change,
});

const anyEntry: fc.Arbitrary<NamedEntry> = fc.record({
	code: fc.constantFrom('0114', '0581', '0580', '2584'),
	group: fc.constantFrom('A1', 'B3', 'C8'),
	population: fc.integer({ min: 0, max: 1_000_000 }),
	value: fc.option(fc.double({ min: -100, max: 100, noNaN: true })),
	quarter: fc.constantFrom(null, 1, 2, 3, 4),
	change: fc.option(fc.integer({ min: -50, max: 50 })),
	answer: fc.constantFrom(...STATES),
	now: fc.constantFrom(...STATES),
	name: fc.string(),
	county: fc.string(),
});

const anyView: fc.Arbitrary<NeedView> = fc.record({
	need: fc.constantFrom(...NEEDS),
	answer: fc.constantFrom(null, ...ANSWERS),
	withoutEnded: fc.boolean(),
	area: fc.constant(null),
	size: fc.constantFrom(null, ...SIZES),
	search: fc.constant(''),
	municipality: fc.constant(null),
	order: fc.record({ column: fc.constantFrom(...NEED_COLUMNS), descending: fc.boolean() }),
});

const anyMembers: fc.Arbitrary<Members> = fc.constantFrom(null, new Set(['0581', '0580']));

const listed = (
	entries: readonly NamedEntry[],
	change: Partial<NeedView>,
	members: Members = null,
): readonly NamedEntry[] =>
	entries.filter((each) => isListed(each, { ...DEFAULT_NEED_VIEW, ...change }, members));

describe('the list of a challenge', () => {
	it('has the heavier quarter when nothing is chosen', () => {
		expect(listed([entry({}), entry({ quarter: 3 }), entry({ quarter: null })], {})).toHaveLength(
			1,
		);
	});

	it('has those of the size in view', () => {
		const entries = [9_999, 10_000].map((population) => entry({ population }));
		expect(listed(entries, { size: '10000-19999' })).toEqual([entries[1]]);
	});

	it('has the municipalities of the area in view, all where there is none', () => {
		expect(listed([entry({})], {}, new Set(['0581']))).toHaveLength(1);
		expect(listed([entry({})], {}, new Set(['0580']))).toHaveLength(0);
		expect(listed([entry({})], {}, null)).toHaveLength(1);
	});

	it('counts a fund that has ended as known, unless those are left out', () => {
		const ended = entry({ answer: 'targets', now: 'none-known' });
		expect(listed([ended], { answer: 'riktad' })).toHaveLength(1);
		expect(listed([ended], { answer: 'riktad', withoutEnded: true })).toHaveLength(0);
		expect(listed([ended], { answer: 'ingen-kand', withoutEnded: true })).toHaveLength(1);
	});

	it('splits without overlap or gap: every need and answer together are all of the list', () => {
		fc.assert(
			fc.property(fc.array(anyEntry), anyView, anyMembers, (entries, view, members) => {
				const counts = countCells(entries, view, members);
				const cells = (['tyngre', 'ovriga', 'okand'] as const).flatMap((need) =>
					ANSWERS.map((answer) => {
						const cell = listed(entries, { ...view, need, answer }, members);
						expect(counts[need][answer]).toBe(cell.length);
						return cell.length;
					}),
				);
				const all = listed(entries, { ...view, need: 'alla', answer: null }, members);
				expect(cells.reduce((a, b) => a + b, 0)).toBe(all.length);
			}),
		);
	});

	it('counts the heavier quarter as the table of challenges does', () => {
		const entries = fc.uniqueArray(anyEntry, { selector: ({ code }) => code });
		fc.assert(
			fc.property(entries, anyMembers, fc.boolean(), (all, members, withoutEnded) => {
				const view = { ...DEFAULT_NEED_VIEW, withoutEnded };
				const { tyngre, okand } = countCells(all, view, members);
				const ofQuarter = (wanted: number | null): readonly string[] =>
					all.flatMap(({ code, quarter }) => (quarter === wanted ? code : []));
				const basis = {
					quarters: [{ challenge: 'missbruk', heavier: ofQuarter(4), unknown: ofQuarter(null) }],
					people: Object.fromEntries(all.map(({ code, population }) => [code, population])),
					funds: all.flatMap(({ code, answer, now }) => {
						const state = withoutEnded ? now : answer;
						const challenges = state === 'targets' ? ['missbruk'] : [];
						return state === 'none-known' ? [] : [{ code, status: 'active' as const, challenges }];
					}),
				};
				const within = members && [...members];
				const row = countNeed(basis, { within, withoutEnded }).rows[0];
				for (const state of STATES) {
					expect(row?.answers[state].municipalities).toBe(tyngre[ANSWER_OF[state]]);
				}
				expect(row?.unknown).toBe(ANSWERS.reduce((sum, answer) => sum + okand[answer], 0));
			}),
		);
	});

	it('never has a row that the map fades', () => {
		fc.assert(
			fc.property(anyEntry, anyView, anyMembers, (each, view, members) => {
				if (isListed(each, view, members)) expect(isInPicture(each, view, members)).toBe(true);
			}),
		);
	});
});

describe('the order of the list', () => {
	const order = (
		entries: readonly NamedEntry[],
		column: NeedView['order']['column'],
		descending = false,
		heavier: 'higher' | 'lower' = 'higher',
	): readonly (number | null)[] =>
		inNeedOrder(
			entries,
			{ ...DEFAULT_NEED_VIEW, order: { column, descending } },
			{
				decimals: 1,
				heavier,
			},
		).map(({ value }) => value);
	const entries = [entry({ value: 2 }), entry({ value: null }), entry({ value: 9 })];

	it('is the heaviest need first, whichever end is the heavier, and the unknown last', () => {
		expect(order(entries, 'behov')).toEqual([9, 2, null]);
		expect(order(entries, 'behov', false, 'lower')).toEqual([2, 9, null]);
		expect(order(entries, 'behov', true)).toEqual([2, 9, null]);
	});

	it('lets what looks equal stand as it stood', () => {
		expect(order([entry({ value: 9.91 }), entry({ value: 9.94 })], 'behov')).toEqual([9.91, 9.94]);
	});

	it('invents no row and loses none', () => {
		fc.assert(
			fc.property(fc.array(anyEntry), anyView, (all, view) => {
				const ordered = inNeedOrder(all, view, { decimals: 1, heavier: 'higher' });
				expect(new Set(ordered)).toEqual(new Set(all));
				expect(ordered).toHaveLength(all.length);
			}),
		);
	});

	it('begins with the largest municipality at the first press, and turns at the second', () => {
		const first = needOrderAfterPress(DEFAULT_NEED_VIEW.order, 'folkmangd');
		expect(first).toEqual({ column: 'folkmangd', descending: true });
		expect(needOrderAfterPress(first, 'folkmangd').descending).toBe(false);
		expect(needOrderAfterPress(first, 'kommun').descending).toBe(false);
	});
});
