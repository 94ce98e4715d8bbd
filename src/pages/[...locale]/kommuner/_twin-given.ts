import * as api from '../../../api/read.ts';
import { factsOf, problemFactsOf } from '../../../api/sentence-facts.ts';
import type { TwinFacts } from '../../../subjects/municipality/twin/twin-facts.ts';
import type { ApiMunicipality } from '../../../tables/api.ts';
import { nameTargets } from '../../../stats/money/fund-target.ts';
import {
	compareAll,
	profileRow,
	type IndicatorComparison,
} from '../../../stats/municipality/profile.ts';
import { fundState } from '../../../stats/money/registry.ts';

let compared: readonly IndicatorComparison[] | undefined;

/** Ranks and quarters, worked out once for all municipalities. */
const comparisons = (): readonly IndicatorComparison[] =>
	(compared ??= api.index().indicators.map((each) => compareAll(each, api.series(each.id))));

/** What the text twin of a municipality is made of, out of the API. */
export function twinGiven(municipality: ApiMunicipality): Omit<TwinFacts, 'locale' | 'site'> {
	const { code, county } = municipality;
	const { challenges, release } = api.index();
	const { funds: registry, targets } = api.funds();
	const rows = comparisons().map((comparison) => profileRow(comparison, code));
	const own = registry.filter((fund) => fund.code === code);
	return {
		release,
		municipality,
		whole: factsOf(municipality),
		challenges: challenges.map((challenge) => ({
			standing: {
				challenge,
				need: api.need()[challenge.id]?.[code] ?? null,
				answer: fundState(own, challenge.id),
			},
			lead: api.indicator(challenge.lead),
			told: problemFactsOf(municipality, challenge),
			rows: challenge.indicators.flatMap((id) =>
				rows.filter(({ indicator }) => indicator.id === id),
			),
		})),
		context: rows.filter(({ indicator }) => indicator.challenge === null),
		funds: own.map((fund) => ({ fund, targets: nameTargets(fund.targets, targets, challenges) })),
		regional: registry.filter((fund) => fund.code === county.code),
	};
}
