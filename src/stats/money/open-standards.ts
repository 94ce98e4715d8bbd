import type { Fund } from '../../tables/api/fund.ts';

/** How far the rows of the registry go into the fields of two open standards. */
export interface StandardFit {
	/** All rows. */
	readonly rows: number;
	/** Rows with an amount, and with a year of decision: a grant of 360Giving must have an amount and a day. */
	readonly withAmount: number;
	readonly withYear: number;
	/** Outcome contracts: the projects of INDIGO. */
	readonly contracts: number;
}

/** Counts what the registry can say in the fields that 360Giving and INDIGO ask for. */
export const standardFit = (
	funds: readonly Pick<Fund, 'amount' | 'year' | 'instrument'>[],
): StandardFit => ({
	rows: funds.length,
	withAmount: funds.filter(({ amount }) => amount !== null).length,
	withYear: funds.filter(({ year }) => year !== null).length,
	contracts: funds.filter(({ instrument }) => instrument === 'outcome-contract').length,
});
