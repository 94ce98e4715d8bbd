/** A row of the registry: a social investment fund, money set aside, or an outcome contract. */
export type { Fund, FundSource } from '../tables/api/fund.ts';
