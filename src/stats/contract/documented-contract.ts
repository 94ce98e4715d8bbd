import type { DocumentedTerm } from '../../tables/api/documented-term.ts';
import type { ContractTermName } from '../../tables/fund-contracts.ts';
import { outcomeOwed } from './outcome-contract.ts';

/** One term of a contract, as a source states it. */
export type { DocumentedTerm };

/**
 * The number of a term.
 *
 * @throws Error where the term is not documented, or only in words
 */
export function documentedValue(terms: readonly DocumentedTerm[], name: ContractTermName): number {
	const value = terms.find(({ term }) => term === name)?.value;
	if (value === undefined || value === null) {
		throw new Error(`data/funds/contracts.csv gives no number for the term "${name}"`);
	}
	return value;
}

/** What follows from the terms of a contract alone, whatever it cost or achieved. Kronor. */
export interface ContractExtremes {
	/** What the investor loses, and what the payer has paid, when nothing is saved. */
	readonly investorLoss: number;
	readonly payerCost: number;
	/** The saving at which both sides break even; null where they do so at different savings. */
	readonly evenAt: number | null;
	/** The investor's largest gain. */
	readonly highestReturn: number;
}

/** What a contract is made of: a reader is told where one of these is not documented. */
const ESSENTIAL: readonly ContractTermName[] = [
	'people',
	'activity_share',
	'at_risk_share',
	'saving_share',
	'return_cap',
	'follow_up_years',
];

/** What no source that we have read tells of a contract, in the order of the terms. */
export const undocumented = (terms: readonly DocumentedTerm[]): readonly ContractTermName[] =>
	ESSENTIAL.filter((name) => !terms.some(({ term }) => term === name));

/** Less than an öre is rounding. */
const isNothing = (kronor: number): boolean => Math.abs(kronor) < 0.005;

/**
 * The extremes that need no assumption of costs or effect, undiscounted. What the investor gets of
 * savings beyond break-even is not asked for: none of them depends on it but through the cap.
 *
 * @param of the amount that they are worked out on: the one promised, or what was invested of it
 */
export function contractExtremes(
	terms: readonly DocumentedTerm[],
	of: 'amount' | 'invested' = 'amount',
): ContractExtremes {
	const intervention = documentedValue(terms, of);
	const activityShare = documentedValue(terms, 'activity_share') / 100;
	const agreed = {
		intervention,
		activityShare,
		savingShare: documentedValue(terms, 'saving_share') / 100,
		surplusShare: 1,
		returnCap: documentedValue(terms, 'return_cap') / 100,
		conditionMet: true,
	};
	/** What the investor has been paid in all once so much has been saved. */
	const paid = (saved: number): number => intervention * activityShare + outcomeOwed(saved, agreed);
	const isEven =
		isNothing(paid(intervention) - intervention) && paid(intervention - 1) < intervention;
	return {
		investorLoss: intervention - paid(0),
		payerCost: paid(0),
		evenAt: isEven ? intervention : null,
		highestReturn: paid(Infinity) - intervention,
	};
}
