/** A row of the registry: a social investment fund, money set aside, or an outcome contract. */
export type { Fund, FundSource } from './api/fund.ts';
