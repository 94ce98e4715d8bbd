import type { FundFact } from '../../tables/fund-sources.ts';
import type { ApiMunicipality, ApiNeedEntry, ApiSeries } from '../../tables/api.ts';
import type { Fund, FundSource } from '../../tables/api/fund.ts';
import { changeOver, type ChangeYears } from './need-change.ts';
import { existed, isAimedAt, stateWithoutEnded, type FundState } from './registry.ts';

/** A municipality in the list of a challenge: how heavy the need is, and what money is known. */
export interface NeedRow {
	readonly municipality: ApiMunicipality;
	readonly need: ApiNeedEntry;
	/** Change of the lead indicator over five years; null where either end is missing. */
	readonly change: number | null;
	/** The answer about funds when those that have ended are left out. */
	readonly now: FundState;
	/** Every row of the registry that the municipality holds, plans too. */
	readonly funds: readonly ListedFund[];
}

export interface ListedFund {
	readonly fund: Fund;
	/** Whether it counts as aimed at the challenge; a plan never does. */
	readonly aimed: boolean;
	/**
	 * Where its status can be read, or that it was there where no status is stated; null where the
	 * register does not say which of its sources tells it.
	 */
	readonly statusSource: FundSource | null;
	/** Where its amount can be read; null where none is stated, and as above. */
	readonly amountSource: FundSource | null;
}

/** What the rows of a challenge are made of. */
export interface NeedData {
	readonly challenge: string;
	readonly municipalities: readonly ApiMunicipality[];
	/** By code. */
	readonly need: Readonly<Record<string, ApiNeedEntry>>;
	/** The lead indicator. */
	readonly series: ApiSeries;
	/** The years that the change lies between; null where the series lacks one of them. */
	readonly years: ChangeYears | null;
	readonly funds: readonly Fund[];
}

/** The first source that tells a fact. */
const telling = ({ sources }: Fund, fact: FundFact): FundSource | null =>
	sources.find(({ facts }) => facts.includes(fact)) ?? null;

/** A row of the registry, seen from a challenge. */
export const listFund = (fund: Fund, challenge: string): ListedFund => ({
	fund,
	aimed: isAimedAt(fund, challenge),
	statusSource: telling(fund, fund.status === 'unknown' ? 'existence' : 'status'),
	amountSource: telling(fund, 'amount'),
});

/** A row for every municipality, in the order that they are given in. */
export function needRows(data: NeedData): readonly NeedRow[] {
	const { challenge, municipalities, need, series, years, funds } = data;
	const byCode = Map.groupBy(funds, ({ code }) => code);
	return municipalities.map((municipality) => {
		const { code } = municipality;
		const entry = need[code];
		if (!entry) throw new Error(`need.json has no "${code}" for "${challenge}"`);
		const held = byCode.get(code) ?? [];
		return {
			municipality,
			need: entry,
			change: years && changeOver(series, code, years),
			now: stateWithoutEnded(held, challenge),
			funds: held.map((fund) => listFund(fund, challenge)),
		};
	});
}

/** The registry's row that the answer about a municipality rests on, for its status and year. */
export function decisive({ need, funds }: NeedRow): Fund | null {
	const counted = funds.filter(({ fund, aimed }) =>
		need.fund === 'targets' ? aimed : need.fund === 'none-known' || existed(fund),
	);
	return counted.find(({ fund }) => fund.status === need.fundStatus)?.fund ?? null;
}
