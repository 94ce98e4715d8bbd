import { FUND_STATUSES } from '../../tables/funds.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fund as fundOf } from './fund.fixture.ts';
import {
	countBasis,
	countNeed,
	type CountBasis,
	type Counted,
	type HeldFund,
} from './need-count.ts';

const WHOLE: Counted = { within: null, withoutEnded: false };

const fund = (
	code: string,
	challenges: readonly string[],
	status: HeldFund['status'],
): HeldFund => ({
	code,
	challenges,
	status,
});

/** Three municipalities in the heavier quarter of abuse, one of them with two funds. */
const basis: CountBasis = {
	quarters: [
		{ challenge: 'missbruk', heavier: ['0114', '0115', '0581'], unknown: ['0120'] },
		{ challenge: 'integration', heavier: ['0120'], unknown: [] },
	],
	people: { '0114': 10, '0115': 20, '0120': 30, '0581': 40 },
	funds: [
		fund('0114', ['missbruk'], 'closed'),
		fund('0114', [], 'paused'),
		fund('0115', ['missbruk'], 'planned'),
		fund('0581', ['integration'], 'fully-allocated'),
	],
};

const missbruk = (counted: Counted) => countNeed(basis, counted).rows[0];

describe('countBasis', () => {
	it('takes those in quarter 4, and those without one apart', () => {
		const entry = { value: 1, years: [2022], fund: 'other', fundStatus: null } as const;
		const need = {
			missbruk: {
				'0114': { ...entry, quarter: 4 },
				'0115': { ...entry, quarter: 3 },
				'0120': { ...entry, value: null, quarter: null },
			},
		} as const;
		expect(countBasis(need, [], []).quarters).toEqual([
			{ challenge: 'missbruk', heavier: ['0114'], unknown: ['0120'] },
		]);
	});

	it('leaves out what regions hold: it belongs to no municipality', () => {
		const funds = [fundOf({ id: 'a' }), fundOf({ id: 'b', code: '05', kind: 'region' })];
		expect(countBasis({}, [], funds).funds.map(({ code }) => code)).toEqual([fundOf({}).code]);
	});
});

describe('countNeed', () => {
	it('counts municipalities and people by answer; a plan is no fund', () => {
		expect(missbruk(WHOLE)).toEqual({
			challenge: 'missbruk',
			answers: {
				targets: { municipalities: 1, people: 10 },
				other: { municipalities: 1, people: 40 },
				'none-known': { municipalities: 1, people: 20 },
			},
			heavier: { municipalities: 3, people: 70 },
			unknown: 1,
		});
	});

	it('moves a municipality to what its other funds say when those that have ended are left out', () => {
		const { answers } = missbruk({ within: null, withoutEnded: true }) ?? {};
		// 0114 still has a paused fund with another aim; 0581 has nothing else that is known.
		expect(answers?.targets).toEqual({ municipalities: 0, people: 0 });
		expect(answers?.other).toEqual({ municipalities: 1, people: 10 });
		expect(answers?.['none-known']).toEqual({ municipalities: 2, people: 60 });
	});

	it('counts only the area', () => {
		const counts = countNeed(basis, { within: ['0120', '0581'], withoutEnded: false });
		expect(counts.rows[0]?.heavier).toEqual({ municipalities: 1, people: 40 });
		expect(counts.rows[0]?.unknown).toBe(1);
		expect(counts.municipalities).toBe(2);
		expect(counts.known).toBe(1);
	});

	it('counts a municipality as met once, and only by a fund against what weighs heaviest there', () => {
		// 0581 has a fund against integration, which does not weigh heaviest there.
		expect(countNeed(basis, WHOLE).aimed).toBe(1);
		expect(countNeed(basis, { within: null, withoutEnded: true }).aimed).toBe(0);
		expect(countNeed(basis, WHOLE).known).toBe(2);
	});

	it('leaves a municipality out of the known ones where all its funds have ended', () => {
		// 0114 has a paused fund beside the closed one; all of 0581's is allocated.
		expect(countNeed(basis, { within: null, withoutEnded: true }).known).toBe(1);
		expect(countNeed(basis, { within: ['0581'], withoutEnded: true }).known).toBe(0);
	});

	it('counts nothing in an area of nobody', () => {
		const { rows, municipalities } = countNeed(basis, { within: [], withoutEnded: false });
		expect(municipalities).toBe(0);
		expect(rows.every(({ heavier, unknown }) => heavier.people + unknown === 0)).toBe(true);
	});
});

const CODES = ['0114', '0115', '0120', '0581', '1080', '2584'];
const CHALLENGES = ['missbruk', 'integration', 'utflyttning'];
const someCodes = fc.subarray(CODES);
const anyBasis: fc.Arbitrary<CountBasis> = fc.record({
	quarters: fc.tuple(
		...CHALLENGES.map((challenge) =>
			fc
				.array(fc.constantFrom('heavier', 'unknown', 'lighter'), { minLength: 6, maxLength: 6 })
				.map((places) => ({
					challenge,
					heavier: CODES.filter((_, index) => places[index] === 'heavier'),
					unknown: CODES.filter((_, index) => places[index] === 'unknown'),
				})),
		),
	),
	people: fc
		.array(fc.nat(1_000_000), { minLength: 6, maxLength: 6 })
		.map((people) => Object.fromEntries(CODES.map((code, index) => [code, people[index] ?? 0]))),
	funds: fc.array(
		fc.record({
			code: fc.constantFrom(...CODES),
			status: fc.constantFrom(...FUND_STATUSES),
			challenges: fc.subarray(CHALLENGES),
		}),
	),
});

const STATES = ['targets', 'other', 'none-known'] as const;

describe('laws of the count', () => {
	it('the answers add up to the heavier quarter, in municipalities and people', () => {
		fc.assert(
			fc.property(anyBasis, fc.option(someCodes), fc.boolean(), (any, within, withoutEnded) => {
				for (const { answers, heavier } of countNeed(any, { within, withoutEnded }).rows) {
					for (const measure of ['municipalities', 'people'] as const) {
						const sum = STATES.reduce((total, state) => total + answers[state][measure], 0);
						expect(sum).toBe(heavier[measure]);
					}
				}
			}),
		);
	});

	it('areas that share nothing and leave nothing out add up to the country', () => {
		fc.assert(
			fc.property(anyBasis, someCodes, fc.boolean(), (any, area, withoutEnded) => {
				const rest = CODES.filter((code) => !area.includes(code));
				const [all, one, other] = [null, area, rest].map((within) =>
					countNeed(any, { within, withoutEnded }),
				);
				expect((one?.known ?? 0) + (other?.known ?? 0)).toBe(all?.known);
				expect((one?.aimed ?? 0) + (other?.aimed ?? 0)).toBe(all?.aimed);
				for (const [index, row] of (all?.rows ?? []).entries()) {
					const parts = [one?.rows[index], other?.rows[index]];
					for (const state of STATES) {
						const sum = parts.reduce(
							(total, part) => total + (part?.answers[state].people ?? 0),
							0,
						);
						expect(sum).toBe(row.answers[state].people);
					}
					expect(parts.reduce((total, part) => total + (part?.unknown ?? 0), 0)).toBe(row.unknown);
				}
			}),
		);
	});

	it('leaving out what has ended never adds a known fund, and leaves the need as it is', () => {
		fc.assert(
			fc.property(anyBasis, (any) => {
				const all = countNeed(any, WHOLE);
				const lasting = countNeed(any, { within: null, withoutEnded: true });
				expect(lasting.known).toBeLessThanOrEqual(all.known);
				expect(lasting.aimed).toBeLessThanOrEqual(all.aimed);
				for (const [index, row] of all.rows.entries()) {
					const other = lasting.rows[index];
					expect(other?.heavier).toEqual(row.heavier);
					expect(other?.unknown).toBe(row.unknown);
					expect(other?.answers['none-known'].municipalities).toBeGreaterThanOrEqual(
						row.answers['none-known'].municipalities,
					);
					expect(other?.answers.targets.municipalities).toBeLessThanOrEqual(
						row.answers.targets.municipalities,
					);
				}
			}),
		);
	});

	it('where nothing has ended there is nothing to leave out', () => {
		fc.assert(
			fc.property(anyBasis, (any) => {
				const alive = {
					...any,
					funds: any.funds.filter(
						({ status }) => status !== 'closed' && status !== 'fully-allocated',
					),
				};
				expect(countNeed(alive, { within: null, withoutEnded: true })).toEqual(
					countNeed(alive, WHOLE),
				);
			}),
		);
	});
});
