import type { ApiSeries } from '../../tables/api.ts';
import { COUNTRY } from '../../tables/code.ts';
import { ranks, type Rank } from '../../stats/rank.ts';
import { rankedIn } from '../../stats/ranked.ts';
import type { SearchIndicator } from './search-facts.ts';
import { valueIn, valuesByYear } from '../../stats/series.ts';
import { unusualWithin, type UnusualYear } from '../../stats/unusual.ts';
import type { Value } from '../../tables/value.ts';
import { nearestYear } from '../indicator/view.ts';

/** A figure that was searched for, with what it is compared to. */
export interface AskedFigure {
	/** The year that was asked for, or of those with a value the nearest. */
	readonly year: number;
	/** Missing only where there is no value in any year; the reason is that of the year. */
	readonly value: Value;
	readonly country: Value;
	/** Null where municipalities are not ranked. */
	readonly rank: Rank | null;
	/** The years that the rank is of: that year, or those of a mean. */
	readonly rankedYears: readonly number[];
	/** Which of those years and the value's own are far from the place's others. */
	readonly unusual: readonly UnusualYear[];
}

/** @param asked null for the year that is shown first */
export function askedFigure(
	series: ApiSeries,
	indicator: Pick<SearchIndicator, 'heavier' | 'ranking' | 'latest'>,
	code: string,
	asked: number | null,
): AskedFigure {
	const wanted = asked ?? indicator.latest;
	const year = nearestYear([...valuesByYear(series, code).keys()], wanted) ?? wanted;
	const { values, years: rankedYears } = rankedIn(series, indicator, year);
	const [, rank = null] =
		[...ranks(values, indicator.heavier)].find(([each]) => each === code) ?? [];
	return {
		year,
		value: valueIn(series, code, year),
		country: valueIn(series, COUNTRY, year),
		rank,
		rankedYears,
		unusual: unusualWithin(series, code, [...new Set([year, ...rankedYears])]),
	};
}
