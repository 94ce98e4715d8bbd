import { expect, it } from 'vitest';
import type { DataChange } from '../tables/api/changes.ts';
import type { Correction } from '../tables/api/corrections.ts';
import { claimReasons } from './claim-reasons.ts';

const claim = { indicator: 'a', code: '1081', year: 2022, value: 8, release: '2026-11-28' };
const change = {
	kind: 'corrected',
	release: '2027-01-01',
	indicator: 'a',
	code: '1081',
	year: 2022,
	before: { value: 8 },
	after: { value: 9 },
	reason: { sv: 'Räknat om.', en: 'Counted anew.' },
} as const satisfies DataChange;
const correction: Correction = {
	id: 'x',
	noted: '2026-12-01',
	mended: '2027-01-01',
	kind: 'error',
	grade: 'figure',
	indicators: ['a'],
	funds: [],
	pages: [],
	title: { sv: 'Fel', en: 'Error' },
	text: { sv: '', en: '' },
};

it('are those of the very figure, or its year, since its release', () => {
	const others: DataChange[] = [
		{ ...change, release: '2026-11-28' },
		{ ...change, year: 2021 },
		{ ...change, code: '0581' },
		{ ...change, indicator: 'b' },
		{ kind: 'lost-years', release: '2027-02-01', indicator: 'a', years: [2020], reason: null },
		{ kind: 'new-fund', release: '2027-02-01', fund: 'x', code: '1081', reason: null },
	];
	const lost: DataChange = {
		kind: 'lost-years',
		release: '2027-02-01',
		indicator: 'a',
		years: [2022],
		reason: null,
	};
	expect(claimReasons(claim, [...others, change, lost], []).changes).toEqual([
		{ release: '2027-01-01', reason: change.reason },
		{ release: '2027-02-01', reason: null },
	]);
});

it('name the corrections of its measure that were told of, or put right, since', () => {
	const told = (changes: Partial<Correction>): number =>
		claimReasons(claim, [], [{ ...correction, ...changes }]).corrections.length;
	expect(told({})).toBe(1);
	expect(told({ mended: null })).toBe(1);
	// A release may be taken back on its own day.
	expect(told({ noted: '2026-11-28', mended: '2026-11-28' })).toBe(1);
	expect(told({ noted: '2026-11-01' })).toBe(1);
	expect(told({ noted: '2026-11-01', mended: '2026-11-20' })).toBe(0);
	expect(told({ indicators: ['b'] })).toBe(0);
});
