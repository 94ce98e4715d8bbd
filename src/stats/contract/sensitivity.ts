import { cashFlow, presentValue, total, type ContractTerms } from './outcome-contract.ts';

/** How the effect can turn out beside what was assumed. */
const EFFECTS = ['none', 'half', 'assumed', 'more'] as const;
export type EffectCase = (typeof EFFECTS)[number];

/** How much more "more" is: half again. */
const MORE = 1.5;

/** What a contract comes to with an effect. Kronor. */
export interface EffectRow {
	readonly effect: EffectCase;
	/** Part of the cost that goes away. */
	readonly reduction: number;
	/** Saved in all, and paid to the investor in all; not discounted. */
	readonly saved: number;
	readonly paid: number;
	/** What each side gains, by present value; below zero for a loss. */
	readonly payer: number;
	readonly investor: number;
}

const reductionOf = (effect: EffectCase, assumed: number): number => {
	switch (effect) {
		case 'none':
			return 0;
		case 'half':
			return assumed / 2;
		case 'assumed':
			return assumed;
		case 'more':
			return Math.min(1, assumed * MORE);
	}
};

/** What the terms come to with one effect. */
export function effectRow(terms: ContractTerms, effect: EffectCase): EffectRow {
	const reduction = reductionOf(effect, terms.reduction);
	const flow = cashFlow({ ...terms, reduction });
	return {
		effect,
		reduction,
		saved: flow.reduce((sum, { saving }) => sum + saving, 0),
		paid: total(flow, 'investor') + terms.intervention,
		payer: presentValue(flow, 'payer', terms.discountRate),
		investor: presentValue(flow, 'investor', terms.discountRate),
	};
}

/**
 * The same contract with no effect, half of the assumed one, all of it, and half again. Where no fall of
 * costs is assumed, half and more say nothing.
 */
export const sensitivity = (terms: ContractTerms): readonly EffectRow[] =>
	EFFECTS.filter((effect) => terms.reduction > 0 || effect === 'none' || effect === 'assumed').map(
		(effect) => effectRow(terms, effect),
	);
