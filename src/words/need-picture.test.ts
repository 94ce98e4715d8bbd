import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from './words.ts';
import { countNeed, type CountBasis } from '../stats/money/need-count.ts';
import { keyLines, needPicture } from './text/need-picture.ts';
import { FUND_STATES } from '../stats/money/need-choice.ts';

/** Two in the heavier quarter of abuse, one with a fund aimed at it that is closed; one unknown, one other. */
const basis: CountBasis = {
	quarters: [{ challenge: 'missbruk', heavier: ['0114', '0115'], unknown: ['0120'] }],
	people: { '0114': 10, '0115': 20, '0120': 30, '0581': 40 },
	funds: [
		{ code: '0114', status: 'closed', challenges: ['missbruk'] },
		{ code: '0581', status: 'active', challenges: [] },
	],
};
const whole = { challenge: 'missbruk', within: null, withoutEnded: false, state: null };
const { key } = words('sv').matrix;
const has = { hasNeed: true, hasTargets: true };
const linesOf = (pictured = whole, given = has): Record<string, string> =>
	Object.fromEntries(
		keyLines(needPicture(basis, pictured), pictured.within, given, key, 'sv').map(
			({ kind, count }) => [kind, count],
		),
	);

describe('the map of a problem', () => {
	it('shows need and money of every municipality', () => {
		const picture = needPicture(basis, whole);
		expect(picture.get('0114')).toMatchObject({ need: 'heavier', fund: 'targets', inFocus: true });
		expect(picture.get('0120')).toMatchObject({
			need: 'unknown',
			fund: 'none-known',
			inFocus: true,
		});
		expect(picture.get('0581')).toMatchObject({ need: 'rest', fund: 'other', inFocus: true });
		expect(picture.get('0114')?.isQuiet).toBe(false);
		expect(picture.get('0581')?.isQuiet).toBe(true);
	});

	it('leaves the municipalities of a part of the bar in focus, and no other', () => {
		const picture = needPicture(basis, { ...whole, state: 'none-known' });
		const inFocus = [...picture].filter(([, place]) => place.inFocus).map(([code]) => code);
		expect(inFocus).toEqual(['0115']);
	});

	it('knows of no need where the problem has no level', () => {
		const picture = needPicture(basis, { ...whole, challenge: 'psykisk-ohalsa' });
		expect(new Set([...picture.values()].map(({ need }) => need))).toEqual(new Set(['unknown']));
		// A fund against it stands out all the same.
		for (const { fund, isQuiet } of picture.values()) expect(isQuiet).toBe(fund !== 'targets');
	});

	it('has in focus what the rows count, for every part and area', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...FUND_STATES),
				fc.boolean(),
				fc.option(fc.subarray(Object.keys(basis.people))),
				(state, withoutEnded, within) => {
					const picture = needPicture(basis, {
						challenge: 'missbruk',
						within,
						withoutEnded,
						state,
					});
					const focus = [...picture.values()].filter(({ inFocus }) => inFocus).length;
					const row = countNeed(basis, { within, withoutEnded }).rows[0];
					expect(focus).toBe(row?.answers[state].municipalities);
				},
			),
		);
	});
});

describe('its key', () => {
	it('counts each look that is on the map', () => {
		expect(linesOf()).toEqual({
			heavier: '2',
			rest: '1',
			unknown: '1',
			aimed: '1',
			other: '0',
			quiet: '1',
		});
		expect(linesOf({ ...whole, withoutEnded: true })).toMatchObject({ aimed: '0', other: '0' });
	});

	it('has no line for what cannot be there', () => {
		expect(linesOf(whole, { hasNeed: true, hasTargets: false })).not.toHaveProperty('aimed');
		expect(
			linesOf({ ...whole, challenge: 'psykisk-ohalsa' }, { hasNeed: false, hasTargets: true }),
		).toEqual({
			unknown: '',
			quiet: '2',
		});
	});
});
