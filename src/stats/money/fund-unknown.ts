import type { Fund } from '../../tables/api/fund.ts';

/** What a register can fail to know of a fund, in the order in which it is told. */
export const FUND_UNKNOWNS = [
	'outcome',
	'year',
	'amount',
	'targets',
	'repayment',
	'status',
	'status-year',
	'since',
] as const;
export type FundUnknown = (typeof FUND_UNKNOWNS)[number];

const IS_UNKNOWN: Readonly<Record<FundUnknown, (fund: Fund) => boolean>> = {
	/** Whether a plan came about. */
	outcome: ({ status, droppedYear }) => status === 'planned' && droppedYear === null,
	year: ({ year }) => year === null,
	amount: ({ amount }) => amount === null,
	targets: ({ targets }) => targets.length === 0,
	repayment: ({ repayment }) => repayment === null,
	status: ({ status }) => status === 'unknown',
	/** Which year the status is of, where there is one. */
	'status-year': ({ status, statusYear }) => status !== 'unknown' && statusYear === null,
	/** What has happened after the year of the status. */
	since: ({ statusYear }) => statusYear !== null,
};

/** What the sources do not tell of a fund. It is unknown, and not absent. */
export const unknownsOf = (fund: Fund): readonly FundUnknown[] =>
	FUND_UNKNOWNS.filter((key) => IS_UNKNOWN[key](fund));
