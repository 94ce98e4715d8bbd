import type { ApiNeedEntry, ApiSeries } from '../tables/api.ts';
import type { Indicator } from './indicator.ts';
import { isRanked } from './indicator.ts';
import { rankedIn } from './ranked.ts';
import { ranks, type Rank } from './rank.ts';
import { round } from './round.ts';

/** The mean of some years that decides where municipalities stand, where it is not the year's own value. */
export interface DecidingMean {
	/** Ascending, two or more. */
	readonly years: readonly number[];
	/** By municipality code, as shown: rounded once. Those whose mean is not known are left out. */
	readonly values: ReadonlyMap<string, number>;
	/** Places among them. */
	readonly places: ReadonlyMap<string, Rank>;
}

/**
 * @param year the year that is shown first
 * @param need the rows of `need.json` for the challenge that the measure leads; null for any other measure
 * @returns null where the year's own value decides, and where municipalities are not ranked
 */
export function decidingMean(
	series: ApiSeries,
	indicator: Pick<Indicator, 'ranking' | 'heavier' | 'decimals'>,
	year: number,
	need: Readonly<Record<string, Pick<ApiNeedEntry, 'value' | 'years'>>> | null,
): DecidingMean | null {
	if (!isRanked(indicator)) return null;
	const { values, years } = need ? levelOf(need, indicator) : rankedIn(series, indicator, year);
	if (years.length < 2) return null;
	return { years, values, places: ranks<string>(values, indicator.heavier) };
}

function levelOf(
	need: Readonly<Record<string, Pick<ApiNeedEntry, 'value' | 'years'>>>,
	{ decimals }: Pick<Indicator, 'decimals'>,
): { readonly values: ReadonlyMap<string, number>; readonly years: readonly number[] } {
	const rows = Object.entries(need);
	return {
		years: rows[0]?.[1].years ?? [],
		values: new Map(
			rows.flatMap(([code, { value }]) => (value === null ? [] : [[code, round(value, decimals)]])),
		),
	};
}
