import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTerms } from './contract.fixture.ts';
import {
	breakEven,
	cashFlow,
	outcomeOwed,
	presentValue,
	total,
	type ContractTerms,
} from './outcome-contract.ts';

/**
 * The documented terms of Norrköping and LSV, 2016–2021 (RISE; Altinget): up to 10 million kronor, 40
 * per cent repaid on activity, 60 at risk, each krona saved split 60/40 up to break-even, return at
 * most 20 per cent and only with better school results. Group, cost and effect are made up.
 */
const norrkoping: ContractTerms = {
	people: 60,
	costPerPerson: 500_000,
	reduction: 0,
	intervention: 10_000_000,
	activityShare: 0.4,
	savingShare: 0.6,
	surplusShare: 0.6,
	returnCap: 0.2,
	conditionMet: true,
	years: 2,
	discountRate: 0,
};
/** The reduction by which so many kronor are saved over all years. */
const saving = (kronor: number, terms = norrkoping): ContractTerms => ({
	...terms,
	reduction: kronor / (terms.people * terms.costPerPerson * terms.years),
});

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the contract of Norrköping', () => {
	it('costs the investor the 60 per cent at risk when nothing is saved', () => {
		const flow = cashFlow(norrkoping);
		expect(total(flow, 'investor')).toBe(-6_000_000);
		expect(total(flow, 'payer')).toBe(-4_000_000);
	});

	it('brings both sides to zero when as much is saved as was put in', () => {
		const flow = cashFlow(saving(10_000_000));
		expect(total(flow, 'investor')).toBeCloseTo(0, 4);
		expect(total(flow, 'payer')).toBeCloseTo(0, 4);
		expect(breakEven(norrkoping, 'investor')).toBeCloseTo(1 / 6, 6);
		expect(breakEven(norrkoping, 'payer')).toBeCloseTo(1 / 6, 6);
	});

	it('repays 60 öre of each krona saved before that', () => {
		expect(outcomeOwed(1_000_000, norrkoping)).toBeCloseTo(600_000, 6);
	});

	it('never gives the investor more than 20 per cent, and nothing over without better school results', () => {
		const rich = saving(59_000_000);
		expect(total(cashFlow(rich), 'investor')).toBeCloseTo(2_000_000, 4);
		expect(total(cashFlow({ ...rich, conditionMet: false }), 'investor')).toBeCloseTo(0, 4);
	});

	it('is paid year by year: activity in the first, outcomes as costs fall', () => {
		expect(cashFlow(saving(5_000_000))).toEqual([
			{
				year: 0,
				saving: 0,
				activityPayment: 0,
				outcomePayment: 0,
				payer: 0,
				investor: -10_000_000,
			},
			expect.objectContaining({ activityPayment: 4_000_000, outcomePayment: 1_500_000 }),
			expect.objectContaining({ activityPayment: 0, outcomePayment: 1_500_000 }),
		]);
	});
});

describe('any contract', () => {
	it('loses the investor what is at risk when there is no effect, or the wrong one', () => {
		fc.assert(
			fc.property(anyTerms, (terms) => {
				const flow = cashFlow({ ...terms, reduction: Math.min(terms.reduction, 0) });
				const atRisk = terms.intervention * (1 - terms.activityShare);
				expect(total(flow, 'investor')).toBeCloseTo(-atRisk, 2);
			}),
		);
	});

	it('never pays more than the intervention and the capped return', () => {
		fc.assert(
			fc.property(anyTerms, (terms) => {
				const most = terms.intervention * (1 + terms.returnCap);
				const paid = total(cashFlow(terms), 'investor') + terms.intervention;
				expect(paid).toBeLessThanOrEqual(most + 0.01);
			}),
		);
	});

	it('balances: what the two sides gain together is what was saved less what it cost', () => {
		fc.assert(
			fc.property(anyTerms, (terms) => {
				const flow = cashFlow(terms);
				const saved = flow.reduce((sum, year) => sum + year.saving, 0);
				expect(total(flow, 'investor') + total(flow, 'payer')).toBeCloseTo(
					saved - terms.intervention,
					2,
				);
			}),
		);
	});

	it('leaves neither side worse off by a larger effect', () => {
		fc.assert(
			fc.property(anyTerms, share, (terms, more) => {
				for (const party of ['investor', 'payer'] as const) {
					const value = (reduction: number): number =>
						presentValue(cashFlow({ ...terms, reduction }), party, terms.discountRate);
					const larger = Math.min(1, terms.reduction + more);
					expect(value(larger)).toBeGreaterThanOrEqual(value(terms.reduction) - 0.01);
				}
			}),
		);
	});

	it('breaks even where it says, and not before', () => {
		fc.assert(
			fc.property(anyTerms, (terms) => {
				for (const party of ['investor', 'payer'] as const) {
					const value = (reduction: number): number =>
						presentValue(cashFlow({ ...terms, reduction }), party, terms.discountRate);
					const even = breakEven(terms, party);
					if (even === null) expect(value(1)).toBeLessThan(0);
					else {
						expect(value(even)).toBeGreaterThanOrEqual(-0.01);
						if (even > 1e-6) expect(value(even - 1e-6)).toBeLessThan(0);
					}
				}
			}),
		);
	});

	it('is worth less the higher money is discounted, when it is paid later than it is put in', () => {
		const flow = cashFlow(saving(30_000_000));
		expect(presentValue(flow, 'investor', 0)).toBe(total(flow, 'investor'));
		expect(presentValue(flow, 'investor', 0.1)).toBeLessThan(total(flow, 'investor'));
	});
});
