import { describe, expect, it } from 'vitest';
import { DEFAULT_NEED_VIEW } from './need-view.ts';
import type { NeedEntry } from './need-filter.ts';
import { needKeyCounts } from './need-key-counts.ts';

const entry = (
	code: string,
	quarter: NeedEntry['quarter'],
	answer: NeedEntry['answer'],
	now = answer,
): NeedEntry => ({
	code,
	group: 'A1',
	population: 20_000,
	value: quarter === null ? null : 1,
	quarter,
	change: null,
	answer,
	now,
});

const ENTRIES: readonly NeedEntry[] = [
	entry('0114', 4, 'targets', 'none-known'),
	entry('0115', 4, 'other'),
	entry('0117', 4, 'none-known'),
	entry('0120', 1, 'targets'),
	entry('0123', 3, 'none-known'),
	entry('0125', null, 'other'),
	entry('0126', null, 'none-known'),
];

describe('the key of the map of one problem', () => {
	it('counts each look that is drawn', () => {
		expect(needKeyCounts(ENTRIES, DEFAULT_NEED_VIEW, null)).toEqual({
			heavier: 3,
			rest: 2,
			unknown: 2,
			aimed: 1,
			other: 1,
			quiet: 2,
		});
	});

	it('counts what is left when funds that have ended are left out, and of the area in view', () => {
		const without = { ...DEFAULT_NEED_VIEW, withoutEnded: true };
		expect(needKeyCounts(ENTRIES, without, null)).toMatchObject({ heavier: 3, aimed: 0 });
		const area = new Set(['0115', '0123']);
		expect(needKeyCounts(ENTRIES, DEFAULT_NEED_VIEW, area)).toEqual({
			heavier: 1,
			rest: 1,
			unknown: 0,
			aimed: 0,
			other: 1,
			quiet: 0,
		});
	});

	it('is the same whatever need and answer are in view', () => {
		const chosen = { ...DEFAULT_NEED_VIEW, need: 'tyngre', answer: 'riktad' } as const;
		expect(needKeyCounts(ENTRIES, chosen, null)).toEqual(
			needKeyCounts(ENTRIES, DEFAULT_NEED_VIEW, null),
		);
	});
});
