import type { Window } from '../tables/challenges.ts';
import type { ApiSeries } from '../tables/api.ts';
import type { MunicipalityCode } from '../tables/code.ts';
import type { Indicator } from './indicator.ts';
import { breakYears } from './method-breaks.ts';
import { windowMeans, windowYears } from './need.ts';
import { round } from './round.ts';
import { codesOf, shownValuesIn } from './series.ts';

/** What municipalities are ranked on: their values in a year, or the means of some years. */
export interface Ranked {
	/** As a reader sees them, rounded once to the decimals shown. */
	readonly values: ReadonlyMap<MunicipalityCode, number>;
	/** The years that they are of, ascending; empty where municipalities are not ranked. */
	readonly years: readonly number[];
}

const NOTHING: Ranked = { values: new Map(), years: [] };

/** Years that the rank of a measure is of whose single years swing too much in small municipalities. */
const POOLED: Window = 3;

/**
 * Means of a series over a window of years that ends in a year. The window never reaches back across a
 * break that makes years incomparable.
 */
export function meansIn(
	series: Pick<ApiSeries, 'values' | 'years' | 'breaks'>,
	year: number,
	window: Window,
): { readonly values: ReadonlyMap<MunicipalityCode, number>; readonly years: readonly number[] } {
	const breaks = breakYears(series.breaks).filter((each) => each <= year);
	const first = Math.max(...breaks, -Infinity);
	const among = series.years.flatMap((each, index) =>
		each >= first && each <= year ? [index] : [],
	);
	const rows = new Map(codesOf(series).map((code) => [code, series.values[code] ?? []] as const));
	const indexes = windowYears(rows, among, window);
	return {
		values: windowMeans(rows, indexes, window),
		years: indexes.flatMap((index) => series.years[index] ?? []),
	};
}

/** What municipalities are ranked on in a year: nothing where ranking is discouraged or means nothing. */
export function rankedIn(
	series: ApiSeries,
	{ ranking }: Pick<Indicator, 'ranking'>,
	year: number,
): Ranked {
	switch (ranking) {
		case 'allowed':
			return { values: shownValuesIn(series, year), years: [year] };
		case 'pooled': {
			const { values, years } = meansIn(series, year, POOLED);
			// A year in which nobody has a value is not ranked on the years before it.
			if (!years.includes(year)) return NOTHING;
			const { decimals } = series.scale;
			return {
				values: new Map([...values].map(([code, value]) => [code, round(value, decimals)])),
				years,
			};
		}
		case 'discouraged':
		case 'not-applicable':
			return NOTHING;
	}
}
