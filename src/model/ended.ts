import type { Fund } from './fund.ts';
import { fundState, hasEnded, type FundState } from './registry.ts';

/**
 * How a municipality's funds stand to a challenge when those that have ended are left out. Then
 * `none-known` also covers a municipality whose known funds have all ended: say so where it is shown.
 */
export const stateWithoutEnded = (funds: readonly Fund[], challenge: string): FundState =>
	fundState(
		funds.filter((fund) => !hasEnded(fund)),
		challenge,
	).fund;
