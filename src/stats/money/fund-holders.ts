import type { Fund } from '../../tables/api/fund.ts';

/** How many rows of the registry there are, and who holds them. */
export interface FundHolders {
	readonly rows: number;
	readonly municipalities: number;
	readonly regions: number;
}

/** Counts rows of the registry and their holders: a municipality with two of them is one. */
export function countHolders(funds: readonly Pick<Fund, 'code' | 'kind'>[]): FundHolders {
	const holding = (kind: Fund['kind']): number =>
		new Set(funds.filter((fund) => fund.kind === kind).map(({ code }) => code)).size;
	return {
		rows: funds.length,
		municipalities: holding('municipality'),
		regions: holding('region'),
	};
}
