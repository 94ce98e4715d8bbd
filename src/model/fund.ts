/** A row of the registry: a social investment fund, money set aside, or an outcome contract. */
export type { Confidence, Fund, FundSource } from '../tables/api/fund.ts';

export const INSTRUMENTS = ['fund', 'set-aside', 'outcome-contract'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** As of `statusYear`, which is the date of the evidence, not of today. */
export const FUND_STATUSES = [
	'active',
	'paused',
	'fully-allocated',
	'closed',
	'planned',
	'unknown',
] as const;
export type FundStatus = (typeof FUND_STATUSES)[number];
