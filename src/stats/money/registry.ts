import type { FundState } from '../../tables/api/need.ts';
import type { FundStatus } from '../../tables/funds.ts';
import type { Fund } from '../../tables/api/fund.ts';

/** The year that SNS's count of 64 municipalities with a fund refers to. */
export const COUNT_YEAR = 2015;

/** Whether a source says that the fund, money or contract existed; a mere plan did not. */
export const existed = ({ status }: Pick<Fund, 'status'>): boolean => status !== 'planned';

/** Whether it is, or was, money against the challenge: it existed, and its aim answers to the problem. */
export const isAimedAt = (fund: Pick<Fund, 'status' | 'challenges'>, challenge: string): boolean =>
	existed(fund) && fund.challenges.includes(challenge);

/** Whether there is nothing left to spend: it is closed, or all of it has been given out. */
export const hasEnded = ({ status }: Pick<Fund, 'status'>): boolean =>
	status === 'closed' || status === 'fully-allocated';

/** Whether the row is a fund or money set aside, and not an outcome contract. */
export const isFundOrSetAside = (fund: Fund): boolean => fund.instrument !== 'outcome-contract';

/** Municipalities' funds and money set aside that existed by some source. */
export const municipalMoney = (funds: readonly Fund[]): readonly Fund[] =>
	funds.filter((fund) => fund.kind === 'municipality' && isFundOrSetAside(fund) && existed(fund));

/** The earliest year of a source that tells that the money was there; null where all such are undated. */
function earliestEvidence({ sources }: Pick<Fund, 'sources'>): number | null {
	const years = sources.flatMap(({ facts, year }) =>
		facts.includes('existence') && year !== null ? [year] : [],
	);
	return years.length === 0 ? null : Math.min(...years);
}

/**
 * What dates a fund, the firmest first: its own year, of the decision or the first money; the year of a
 * source that knew it; or one that we have inferred, where no source that tells of the money is dated.
 */
export const DATINGS = ['own-year', 'source', 'inferred'] as const;
export type Dating = (typeof DATINGS)[number];

/** The first year that can be named for a fund, and by what. */
export interface FirstYear {
	readonly year: number;
	readonly by: Dating;
}

/**
 * The first year that can be named for a fund: its own. Only without one that of the earliest source
 * that knew it, or else the one that we have inferred for what is said of it. A plan has none, and an
 * older source of a fund that bears its year may speak of a predecessor.
 */
export function firstDated(fund: Fund): FirstYear | null {
	if (!existed(fund)) return null;
	if (fund.year !== null) return { year: fund.year, by: 'own-year' };
	const evidence = earliestEvidence(fund);
	if (evidence !== null) return { year: evidence, by: 'source' };
	return fund.statusYear === null ? null : { year: fund.statusYear, by: 'inferred' };
}

/** That year alone. */
export const firstYear = (fund: Fund): number | null => firstDated(fund)?.year ?? null;

/** Whether it is shown to have existed by the year. Undated rows are not. */
export function existedBy(fund: Fund, year: number): boolean {
	const first = firstYear(fund);
	return first !== null && first <= year;
}

/** What is known of a municipality's money against a challenge. Unknown is not absent. */
export type { FundState };

/** Statuses by how much is left to spend; used to name one of several funds' status. */
const LIVELIEST: readonly FundStatus[] = [
	'active',
	'unknown',
	'paused',
	'fully-allocated',
	'closed',
	'planned',
];

const liveliest = (funds: readonly Pick<Fund, 'status'>[]): FundStatus | null =>
	LIVELIEST.find((status) => funds.some((fund) => fund.status === status)) ?? null;

/**
 * How a municipality's funds stand to a challenge, with the rows that the answer rests on. Closed,
 * paused and fully allocated funds count as known; a plan never counts as money, so the rows of
 * `none-known` are plans, where there are any.
 *
 * @param funds all rows of the registry that the municipality holds
 */
export function fundStateRows<Row extends Pick<Fund, 'status' | 'challenges'>>(
	funds: readonly Row[],
	challenge: string,
): { readonly fund: FundState; readonly rows: readonly Row[] } {
	const aimed = funds.filter((fund) => isAimedAt(fund, challenge));
	if (aimed.length > 0) return { fund: 'targets', rows: aimed };
	const known = funds.filter(existed);
	if (known.length > 0) return { fund: 'other', rows: known };
	return { fund: 'none-known', rows: funds };
}

/** The same answer with the status of the fund that has most left to spend, of those it rests on. */
export function fundState(
	funds: readonly Pick<Fund, 'status' | 'challenges'>[],
	challenge: string,
): { readonly fund: FundState; readonly fundStatus: FundStatus | null } {
	const { fund, rows } = fundStateRows(funds, challenge);
	return { fund, fundStatus: liveliest(rows) };
}

/**
 * How a municipality's funds stand to a challenge when those that have ended are left out. Then
 * `none-known` also covers a municipality whose known funds have all ended: say so where it is shown.
 */
export const stateWithoutEnded = (
	funds: readonly Pick<Fund, 'status' | 'challenges'>[],
	challenge: string,
): FundState =>
	fundStateRows(
		funds.filter((fund) => !hasEnded(fund)),
		challenge,
	).fund;

/** What the registry can say of the 64: municipalities by what is known of their money. */
export interface RegistryCount {
	/** Municipalities with a fund or money set aside, shown to exist by 2015. */
	readonly byCountYear: readonly string[];
	/** Municipalities whose fund is later, or bears no date. */
	readonly laterOrUndated: readonly string[];
	/** Municipalities where it was only planned. */
	readonly onlyPlanned: readonly string[];
	/** Municipalities that have an outcome contract and nothing else. */
	readonly onlyContract: readonly string[];
	readonly regions: readonly string[];
}

/** Sorts the holders of the registry's rows into the groups above; each code stands in one of them. */
export function countRegistry(funds: readonly Fund[]): RegistryCount {
	const byCode = Map.groupBy(funds, (fund) => fund.code);
	const count: Record<keyof RegistryCount, string[]> = {
		byCountYear: [],
		laterOrUndated: [],
		onlyPlanned: [],
		onlyContract: [],
		regions: [],
	};
	for (const [code, rows] of [...byCode].sort(([a], [b]) => a.localeCompare(b))) {
		const money = rows.filter(isFundOrSetAside);
		if (rows.some((row) => row.kind === 'region')) count.regions.push(code);
		else if (money.length === 0) count.onlyContract.push(code);
		else if (!money.some(existed)) count.onlyPlanned.push(code);
		else if (money.some((row) => existedBy(row, COUNT_YEAR))) count.byCountYear.push(code);
		else count.laterOrUndated.push(code);
	}
	return count;
}
