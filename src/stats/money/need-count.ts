import type { ApiMunicipality, ApiNeed } from '../../tables/api.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { existed, fundStateRows, hasEnded, stateWithoutEnded, type FundState } from './registry.ts';

/** What the count needs to know of a fund that a municipality holds. */
export type HeldFund = Pick<Fund, 'code' | 'status' | 'challenges'>;

/** A challenge by what is known of the need in each municipality. */
export interface HeavierQuarter {
	readonly challenge: string;
	/** Codes of the municipalities in the quarter of the country where it weighs heaviest. */
	readonly heavier: readonly string[];
	/** Codes of those whose need is not known: they can stand in no quarter. */
	readonly unknown: readonly string[];
}

/** What everything is counted from. */
export interface CountBasis {
	readonly quarters: readonly HeavierQuarter[];
	/** Residents of every municipality by its code. */
	readonly people: Readonly<Record<string, number>>;
	/** Those of municipalities; a region's fund belongs to none of them. */
	readonly funds: readonly HeldFund[];
}

export interface Tally {
	readonly municipalities: number;
	/** Who live in them. */
	readonly people: number;
}

/** One challenge: its heavier quarter by what is known of funds. The three answers add up to it. */
export interface NeedCount {
	readonly challenge: string;
	readonly answers: Readonly<Record<FundState, Tally>>;
	readonly heavier: Tally;
	/** Municipalities whose need is not known. */
	readonly unknown: number;
}

export interface NeedCounts {
	readonly rows: readonly NeedCount[];
	/** Municipalities counted at all. */
	readonly municipalities: number;
	/** Municipalities with a known fund, whatever it is aimed at. */
	readonly known: number;
	/** Municipalities with a known fund aimed at a challenge that weighs heaviest in that very place. */
	readonly aimed: number;
}

/** Which municipalities and funds count. */
export interface Counted {
	/** Codes of the area; null for the whole country. Quarters are those of the country all the same. */
	readonly within: readonly string[] | null;
	/** Leaves out funds that have ended, so that a municipality is counted by what else it has. */
	readonly withoutEnded: boolean;
}

const heavierQuarters = (need: ApiNeed): readonly HeavierQuarter[] =>
	Object.entries(need).map(([challenge, byCode]) => {
		const codesIn = (quarter: number | null): readonly string[] =>
			Object.entries(byCode).flatMap(([code, entry]) => (entry.quarter === quarter ? code : []));
		return { challenge, heavier: codesIn(4), unknown: codesIn(null) };
	});

/** Takes out of the files of the API what the count goes by, for every challenge in `need`. */
export const countBasis = (
	need: ApiNeed,
	municipalities: readonly ApiMunicipality[],
	funds: readonly Fund[],
): CountBasis => ({
	quarters: heavierQuarters(need),
	people: Object.fromEntries(
		municipalities.map(({ code, population }) => [code, population.value]),
	),
	funds: funds
		.filter(({ kind }) => kind === 'municipality')
		.map(({ code, status, challenges }) => ({ code, status, challenges })),
});

function fundsByHolder(funds: readonly HeldFund[]): ReadonlyMap<string, readonly HeldFund[]> {
	const byHolder = new Map<string, readonly HeldFund[]>();
	for (const fund of funds) byHolder.set(fund.code, [...(byHolder.get(fund.code) ?? []), fund]);
	return byHolder;
}

/** How the funds of a municipality stand to a challenge, by their codes. */
export function stateIn(
	{ funds }: Pick<CountBasis, 'funds'>,
	{ withoutEnded }: Pick<Counted, 'withoutEnded'>,
): (code: string, challenge: string) => FundState {
	const held = fundsByHolder(funds);
	return (code, challenge) =>
		withoutEnded
			? stateWithoutEnded(held.get(code) ?? [], challenge)
			: fundStateRows(held.get(code) ?? [], challenge).fund;
}

/** Counts the heavier quarter of every challenge by what is known of funds there. Our own calculation. */
export function countNeed(
	{ quarters, people, funds }: CountBasis,
	{ within, withoutEnded }: Counted,
): NeedCounts {
	const codes = new Set(within ?? Object.keys(people));
	const held = fundsByHolder(funds);
	const stateOf = stateIn({ funds }, { withoutEnded });
	const tally = (some: readonly string[]): Tally => ({
		municipalities: some.length,
		people: some.reduce((sum, code) => sum + (people[code] ?? NaN), 0),
	});
	const aimed = new Set<string>();
	const rows = quarters.map(({ challenge, heavier, unknown }): NeedCount => {
		const here = heavier.filter((code) => codes.has(code));
		const those = (state: FundState): readonly string[] =>
			here.filter((code) => stateOf(code, challenge) === state);
		for (const code of those('targets')) aimed.add(code);
		return {
			challenge,
			answers: {
				targets: tally(those('targets')),
				other: tally(those('other')),
				'none-known': tally(those('none-known')),
			},
			heavier: tally(here),
			unknown: unknown.filter((code) => codes.has(code)).length,
		};
	});
	const counts = (fund: HeldFund): boolean => existed(fund) && !(withoutEnded && hasEnded(fund));
	const known = [...codes].filter((code) => (held.get(code) ?? []).some(counts));
	return { rows, municipalities: codes.size, known: known.length, aimed: aimed.size };
}
