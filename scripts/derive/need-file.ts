import type { ApiNeed, ApiNeedEntry } from '../../src/model/api.ts';
import type { Challenge } from '../../src/model/challenge.ts';
import type { MunicipalityCode } from '../../src/model/code.ts';
import type { Fund } from '../../src/model/fund.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { needMeans, needYears } from '../../src/model/need.ts';
import { quarters } from '../../src/model/quarter.ts';
import { fundState } from '../../src/model/registry.ts';
import { round } from '../../src/model/round.ts';
import type { Figures } from './series-file.ts';

/** Decimals kept beyond those shown, as in the series that the mean is of. */
const EXTRA_DECIMALS = 2;

/** A challenge with its lead indicator and the figures of it. */
export interface Lead<Series extends Figures = Figures> {
	readonly challenge: Challenge;
	readonly indicator: Indicator;
	readonly series: Series;
}

/** Need level and known money of every municipality, for the challenge of one lead indicator. */
function needOf(
	{ challenge, indicator, series }: Lead,
	codes: readonly MunicipalityCode[],
	fundsOf: (code: MunicipalityCode) => readonly Fund[],
): Record<string, ApiNeedEntry> {
	const rows = new Map(codes.map((code) => [code, series.values[code] ?? []] as const));
	const indexes = needYears(rows, series.years.length);
	const years = indexes.flatMap((index) => series.years[index] ?? []);
	const means = needMeans(rows, indexes);
	const values = new Map(
		[...means].map(([code, mean]) => [code, round(mean, indicator.decimals + EXTRA_DECIMALS)]),
	);
	// Of what is published, not of the mean before it was rounded: equal figures lie in one quarter.
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

/** `need.json`: by challenge and municipality. */
export function needFile(
	leads: readonly Lead[],
	codes: readonly MunicipalityCode[],
	funds: readonly Fund[],
): ApiNeed {
	const byCode = Map.groupBy(funds, ({ code }) => code);
	return Object.fromEntries(
		leads.map((lead) => [lead.challenge.id, needOf(lead, codes, (code) => byCode.get(code) ?? [])]),
	);
}
