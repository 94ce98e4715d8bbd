import fc from 'fast-check';
import type { ContractTerms } from './outcome-contract.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Any contract that can be written down. */
export const anyTerms: fc.Arbitrary<ContractTerms> = fc.record({
	people: fc.integer({ min: 1, max: 500 }),
	costPerPerson: fc.integer({ min: 1000, max: 2_000_000 }),
	reduction: fc.double({ min: -1, max: 1, noNaN: true }),
	intervention: fc.integer({ min: 10_000, max: 100_000_000 }),
	activityShare: share,
	savingShare: share,
	surplusShare: share,
	returnCap: fc.double({ min: 0, max: 2, noNaN: true }),
	conditionMet: fc.boolean(),
	years: fc.integer({ min: 1, max: 10 }),
	discountRate: fc.double({ min: 0, max: 0.2, noNaN: true }),
});

/**
 * The documented terms of Norrköping and LSV; group as documented, while cost, effect, the share above
 * break-even and the rate are made up, so that sums can be worked out by hand: 30 million kronor a year.
 */
export const madeUp: ContractTerms = {
	people: 60,
	costPerPerson: 500_000,
	reduction: 0.25,
	intervention: 10_000_000,
	activityShare: 0.4,
	savingShare: 0.6,
	surplusShare: 0.5,
	returnCap: 0.2,
	conditionMet: true,
	years: 2,
	discountRate: 0,
};
