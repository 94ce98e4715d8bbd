import type { ApiMunicipality, ApiNeedEntry } from '../../tables/api.ts';
import type { Fund } from '../../tables/api/fund.ts';
import { fundState } from './registry.ts';

/** How a municipality's known money stands to a challenge. */
export type FundAnswer = Pick<ApiNeedEntry, 'fund' | 'fundStatus'>;

/** By municipality code. */
export type FundAnswers = Readonly<Record<string, FundAnswer>>;

/** The answer about every municipality, also for a challenge that has no need level. */
export function answersOf(
	challenge: string,
	municipalities: readonly Pick<ApiMunicipality, 'code'>[],
	funds: readonly Fund[],
): FundAnswers {
	const byCode = Map.groupBy(funds, ({ code }) => code);
	return Object.fromEntries(
		municipalities.map(({ code }) => [code, fundState(byCode.get(code) ?? [], challenge)]),
	);
}
