import type { SearchKind } from '../../tables/fund-searches.ts';
import type { ApiMunicipality } from '../../tables/api.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { SIZES, sizeOf, type Size } from './population-band.ts';
import { existed } from './registry.ts';
import { searchCounts } from './search.ts';

/** The municipalities of one size, by what is known of their money and how we looked for it. */
export interface SizeCount {
	readonly size: Size;
	readonly municipalities: number;
	/** With a known fund, money set aside or outcome contract, whatever it is aimed at. */
	readonly known: number;
	/** Of which the registry has nothing but a plan. */
	readonly planned: number;
	/** The others, by how they were searched for. */
	readonly searched: Readonly<Record<SearchKind, number>>;
}

/** Codes of the municipalities with a known fund: what is not there is unknown, not absent. */
export const knownHolders = (
	funds: readonly Pick<Fund, 'code' | 'kind' | 'status'>[],
): ReadonlySet<string> =>
	new Set(
		funds.flatMap((fund) => (fund.kind === 'municipality' && existed(fund) ? [fund.code] : [])),
	);

/**
 * How many municipalities of each size have a known fund: what every count of those without one must
 * be read against. Our own calculation; the smallest first.
 */
export function countBySize(
	municipalities: readonly Pick<ApiMunicipality, 'code' | 'population' | 'searched'>[],
	funds: readonly Pick<Fund, 'code' | 'kind' | 'status'>[],
): readonly SizeCount[] {
	const known = knownHolders(funds);
	return SIZES.map((size) => {
		const those = municipalities.filter(({ population }) => sizeOf(population.value) === size);
		const unknown = those.filter(({ code }) => !known.has(code));
		return {
			size,
			municipalities: those.length,
			known: those.length - unknown.length,
			planned: unknown.filter(({ searched }) => searched === null).length,
			searched: searchCounts(unknown.map(({ searched }) => searched)),
		};
	});
}

/** The part with a known fund of the smallest municipalities and of the largest, in per cent. */
export interface BaseRate {
	/** Fewer than 10,000 residents. */
	readonly smallest: number;
	/** 50,000 residents or more. */
	readonly largest: number;
}

const LARGEST: readonly Size[] = ['50000-99999', 'fran-100000'];

/** The base rate in two figures, for a sentence beside a count. */
export function baseRate(counts: readonly SizeCount[]): BaseRate {
	const share = (sizes: readonly Size[]): number => {
		const those = counts.filter(({ size }) => sizes.includes(size));
		const sum = (of: 'known' | 'municipalities'): number =>
			those.reduce((total, each) => total + each[of], 0);
		return (100 * sum('known')) / sum('municipalities');
	};
	return { smallest: share(SIZES.slice(0, 1)), largest: share(LARGEST) };
}
