import type { ApiMunicipality } from '../../tables/api.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type { Localized } from '../../tables/locale.ts';
import type { NamedMunicipality } from '../municipality/measure-facts.ts';
import { principalFund } from '../municipality/profile.ts';
import { existed, isAimedAt } from './registry.ts';
import type { Searched } from './search.ts';

/** A problem as a list of problems names it. */
export interface NamedProblem {
	readonly id: string;
	/** As it stands within a list: by its measure where its own name would claim too much. */
	readonly name: Localized;
	/** The problem itself, within a sentence: what money is against. */
	readonly itself: Localized;
}

/** What is known of a municipality's money, against some of its problems. */
export interface MoneyFacts {
	readonly place: NamedMunicipality;
	/** The row of the registry that is told of; null where there is none. */
	readonly fund: Fund | null;
	/** What the sources say that the fund is aimed at. */
	readonly targets: readonly Localized[];
	/** The problems asked about. */
	readonly against: readonly NamedProblem[];
	/** Those of them that the fund is aimed at; a mere plan is aimed at none. */
	readonly aimed: readonly NamedProblem[];
	/** How a municipality without a row was searched for; null for one that has a row. */
	readonly searched: Searched | null;
	/** In how many municipalities nobody has searched yet. */
	readonly notSearched: number;
}

/** What the facts on money of all municipalities are made of. */
export interface MoneySources {
	readonly municipalities: readonly ApiMunicipality[];
	readonly funds: readonly Fund[];
	/** Names of what funds are aimed at, by key. */
	readonly targetNames: ReadonlyMap<string, Localized>;
}

/**
 * The row that is told of: where the question is of one problem, money aimed at it before other money;
 * and always money that existed before a mere plan.
 */
function toldFund(funds: readonly Fund[], against: readonly NamedProblem[]): Fund | null {
	const [only] = against;
	const aimed =
		against.length === 1 && only ? funds.filter((fund) => isAimedAt(fund, only.id)) : [];
	return principalFund(aimed.length > 0 ? aimed : funds);
}

export function moneyFacts(
	{ code, name, searched }: Pick<ApiMunicipality, 'code' | 'name' | 'searched'>,
	against: readonly NamedProblem[],
	{ municipalities, funds, targetNames }: MoneySources,
): MoneyFacts {
	const fund = toldFund(
		funds.filter((row) => row.code === code),
		against,
	);
	return {
		place: { code, name },
		fund,
		targets:
			fund === null || !existed(fund)
				? []
				: fund.targets.flatMap((key) => targetNames.get(key) ?? []),
		against,
		aimed: fund === null ? [] : against.filter(({ id }) => isAimedAt(fund, id)),
		searched,
		notSearched: municipalities.filter((each) => each.searched?.how === 'not').length,
	};
}
