import type { Window } from '../../src/tables/challenges.ts';
import type { ApiNeed, ApiNeedEntry } from '../../src/tables/api.ts';
import type { Challenge } from '../../src/tables/challenge.ts';
import type { MunicipalityCode } from '../../src/tables/code.ts';
import type { Fund } from '../../src/tables/api/fund.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import { meansIn } from '../../src/stats/ranked.ts';
import { quarters } from '../../src/stats/quarter.ts';
import { fundState } from '../../src/stats/money/registry.ts';
import { round } from '../../src/stats/round.ts';
import type { SeriesFigures } from './series-file.ts';

/** A challenge with the indicator that leads it, and its figures. */
export interface ChallengeLead<Series extends SeriesFigures = SeriesFigures> {
	readonly challenge: Challenge;
	readonly indicator: Indicator;
	readonly series: Series;
	/** Years that the need level is a mean of; null where there is no need level. */
	readonly window: Window | null;
}

/** A challenge that has a need level. */
export type Leading<Series extends SeriesFigures = SeriesFigures> = ChallengeLead<Series> & {
	readonly window: Window;
};

export const hasNeed = <Series extends SeriesFigures>(
	lead: ChallengeLead<Series>,
): lead is Leading<Series> => lead.window !== null;

/** Need level and known money of every municipality, for the challenge of one lead indicator. */
function needOf(
	{ challenge, indicator, series, window }: Leading,
	codes: readonly MunicipalityCode[],
	fundsOf: (code: MunicipalityCode) => readonly Fund[],
): Record<string, ApiNeedEntry> {
	const { values, years } = meansIn(series, series.years.at(-1) ?? Number.NaN, window);
	// Quarters are of the figures as they are shown: equal figures lie in one quarter.
	const shown = new Map(
		[...values].map(([code, value]) => [code, round(value, indicator.decimals)]),
	);
	const placed = quarters(shown, indicator.heavier);
	return Object.fromEntries(
		codes.map((code) => {
			const entry: ApiNeedEntry = {
				value: values.get(code) ?? null,
				years,
				quarter: placed.get(code) ?? null,
				...fundState(fundsOf(code), challenge.id),
			};
			return [code, entry];
		}),
	);
}

/** `need.json`: by challenge and municipality; a challenge without a need level is not there. */
export function needFile(
	leads: readonly ChallengeLead[],
	codes: readonly MunicipalityCode[],
	funds: readonly Fund[],
): ApiNeed {
	const byCode = Map.groupBy(funds, ({ code }) => code);
	return Object.fromEntries(
		leads
			.filter(hasNeed)
			.map((lead) => [lead.challenge.id, needOf(lead, codes, (code) => byCode.get(code) ?? [])]),
	);
}
