/**
 * An outcome contract: an investor pays for an intervention in advance; a payer repays a part of it
 * for the work being done, and the rest only as far as the payer's own costs fall.
 */

/** What is agreed and assumed. Money in kronor; shares and rates as parts of one. */
export interface ContractTerms {
	/** People in the target group. */
	readonly people: number;
	/** What the target group costs the payer today, for each person and year. */
	readonly costPerPerson: number;
	/** How much of that cost goes away in each year followed; below zero where it rises instead. */
	readonly reduction: number;
	/** What the intervention costs: the investor pays it at the start. */
	readonly intervention: number;
	/** Part of the intervention's cost that is repaid for activity, whatever the outcome. */
	readonly activityShare: number;
	/** The investor's part of each krona saved, until the part at risk has been repaid. */
	readonly savingShare: number;
	/** The investor's part of each krona saved after that. */
	readonly surplusShare: number;
	/** Highest total return to the investor, as a part of the intervention's cost. */
	readonly returnCap: number;
	/** Whether what a return is conditional on has come about (in Norrköping: better school results). */
	readonly conditionMet: boolean;
	/** Whole years in which costs are followed and outcomes paid for. At least one. */
	readonly years: number;
	/** By which later money is worth less, a year. */
	readonly discountRate: number;
}

/** What flows in one year; 0 is the start. Payments are from the payer to the investor. */
export interface ContractYear {
	readonly year: number;
	/** What the payer's costs have fallen by; below zero where they have risen. */
	readonly saving: number;
	readonly activityPayment: number;
	readonly outcomePayment: number;
	/** The year's sum for each side; below zero for money paid out. */
	readonly payer: number;
	readonly investor: number;
}

/** What decides how much is owed for a saving. */
export type PaymentTerms = Pick<
	ContractTerms,
	'intervention' | 'activityShare' | 'savingShare' | 'surplusShare' | 'returnCap' | 'conditionMet'
>;

export type Party = 'payer' | 'investor';

/**
 * What is owed for outcomes when costs have fallen by so much in all: the investor's part of what is
 * saved until the part at risk is repaid, then its part of the rest, up to the cap.
 */
export function outcomeOwed(saved: number, terms: PaymentTerms): number {
	const { intervention, activityShare, savingShare, surplusShare, returnCap, conditionMet } = terms;
	if (saved <= 0 || savingShare <= 0) return 0;
	const atRisk = intervention * (1 - activityShare);
	const repaidAt = atRisk / savingShare;
	if (saved <= repaidAt) return saved * savingShare;
	const surplus = conditionMet ? (saved - repaidAt) * surplusShare : 0;
	return atRisk + Math.min(surplus, intervention * returnCap);
}

/**
 * What flows each year. Activity is paid for in the first year; outcomes at the end of each year
 * followed, by what has been saved in all until then. What has been paid is never asked back.
 */
export function cashFlow(terms: ContractTerms): readonly ContractYear[] {
	const { people, costPerPerson, reduction, intervention, activityShare, years } = terms;
	const start: ContractYear = {
		year: 0,
		saving: 0,
		activityPayment: 0,
		outcomePayment: 0,
		payer: 0,
		investor: -intervention,
	};
	const saving = people * costPerPerson * reduction;
	let paid = 0;
	const followed = Array.from({ length: years }, (_, index): ContractYear => {
		const year = index + 1;
		const activityPayment = year === 1 ? intervention * activityShare : 0;
		const outcomePayment = Math.max(0, outcomeOwed(saving * year, terms) - paid);
		paid += outcomePayment;
		const payment = activityPayment + outcomePayment;
		return {
			year,
			saving,
			activityPayment,
			outcomePayment,
			payer: saving - payment,
			investor: payment,
		};
	});
	return [start, ...followed];
}

/** What a side has gained in all, undiscounted; below zero for a loss. */
export const total = (flow: readonly ContractYear[], party: Party): number =>
	flow.reduce((sum, year) => sum + year[party], 0);

/** The same as money at the start: net present value, each year's sum divided by (1 + rate)^year. */
export const presentValue = (
	flow: readonly ContractYear[],
	party: Party,
	discountRate: number,
): number => flow.reduce((sum, year) => sum + year[party] / (1 + discountRate) ** year.year, 0);

/** Halvings of the search for a break-even: down to a thousandth of a millionth. */
const HALVINGS = 40;

/**
 * The smallest reduction at which a side does not lose, by present value; null where not even a
 * reduction of the whole cost is enough. A larger reduction never leaves either side worse off as long
 * as neither share of the saving is above one, so halving finds it.
 */
export function breakEven(terms: ContractTerms, party: Party): number | null {
	const isEven = (reduction: number): boolean => {
		const flow = cashFlow({ ...terms, reduction });
		// Less than an öre is rounding.
		return presentValue(flow, party, terms.discountRate) >= -0.005;
	};
	if (isEven(0)) return 0;
	if (!isEven(1)) return null;
	let [low, high] = [0, 1];
	for (let turn = 0; turn < HALVINGS; turn += 1) {
		const middle = (low + high) / 2;
		if (isEven(middle)) high = middle;
		else low = middle;
	}
	return high;
}
