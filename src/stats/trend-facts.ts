import type { ApiSeries } from '../tables/api.ts';
import type { Indicator } from './indicator.ts';
import { breakYears } from './method-breaks.ts';
import { valuesByYear } from './series.ts';
import { trendOf, TREND_VALUES, type Trend } from './trend.ts';

/** Values that can make a trend or a record at all: of fewer, no order is beyond chance at the level of the test. */
export const LEAST_VALUES = 5;

/** Why the years of a measure must not be set against each other. */
export type Incomparable = 'prices' | 'untold';

/**
 * Why years must not be set against each other: kronor of different years are not the same kronor, and
 * the change of some measures is another thing than what their name says. Null where they may.
 */
export const incomparable = ({
	unit,
	untold,
}: Pick<Indicator, 'unit' | 'untold'>): Incomparable | null =>
	unit === 'kr' ? 'prices' : untold === null ? null : 'untold';

/** A trend with what it rests on, so that a reader can tell "no change" from "too little to go by". */
export interface TrendFacts {
	readonly trend: Trend;
	/** How many values it is of. */
	readonly count: number;
	/** First and last year of those values; null without any. */
	readonly years: readonly [first: number, last: number] | null;
	/** The change of method that leaves too few values to go by; null where that is not why. */
	readonly since: number | null;
	/** Why none is told, however many values there are; null where one may be. */
	readonly incomparable: Incomparable | null;
}

/** What the trend of a municipality (or of the country, "00") is, and which values it is of. */
export function trendFacts(
	series: Pick<ApiSeries, 'years' | 'national' | 'values' | 'status' | 'breaks'>,
	code: string,
	indicator: Pick<Indicator, 'unit' | 'untold'>,
): TrendFacts {
	const last = Math.max(...breakYears(series.breaks), -Infinity);
	const all = [...valuesByYear(series, code).keys()];
	const years = all.filter((year) => year >= last).slice(-TREND_VALUES);
	const [from, to] = [years[0], years.at(-1)];
	const why = incomparable(indicator);
	const isCut = years.length < LEAST_VALUES && all.length > years.length;
	return {
		trend: why === null ? trendOf(series, code) : 'unclear',
		count: years.length,
		years: from === undefined || to === undefined ? null : [from, to],
		since: isCut ? last : null,
		incomparable: why,
	};
}
