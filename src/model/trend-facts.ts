import type { ApiSeries } from './api.ts';
import { breakYears } from './method-breaks.ts';
import { valuesByYear } from './series.ts';
import { trendOf, TREND_VALUES, type Trend } from './trend.ts';

/** Values that can make a trend at all: of fewer, no order is beyond chance at the level of the test. */
export const LEAST_VALUES = 5;

/** A trend with what it rests on, so that a reader can tell "no change" from "too little to go by". */
export interface TrendFacts {
	readonly trend: Trend;
	/** How many values it is of. */
	readonly count: number;
	/** First and last year of those values; null without any. */
	readonly years: readonly [first: number, last: number] | null;
	/** The change of method that leaves too few values to go by; null where that is not why. */
	readonly since: number | null;
}

/** What the trend of a municipality (or of the country, "00") is, and which values it is of. */
export function trendFacts(
	series: Pick<ApiSeries, 'years' | 'national' | 'values' | 'status' | 'breaks'>,
	code: string,
): TrendFacts {
	const last = Math.max(...breakYears(series.breaks), -Infinity);
	const all = [...valuesByYear(series, code).keys()];
	const years = all.filter((year) => year >= last).slice(-TREND_VALUES);
	const [from, to] = [years[0], years.at(-1)];
	const isCut = years.length < LEAST_VALUES && all.length > years.length;
	return {
		trend: trendOf(series, code),
		count: years.length,
		years: from === undefined || to === undefined ? null : [from, to],
		since: isCut ? last : null,
	};
}
