import type { ApiChallenge, ApiIndicatorEntry, ApiSeries } from '../../src/model/api.ts';
import type { Challenge } from '../../src/model/challenge.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { latestYear } from '../derive/latest.ts';

/** Path of an indicator's file, from `api/v1/`. */
export const seriesPath = (id: string): string => `indicators/${id}.json`;

/** What the index says of an indicator that has figures. */
export function indicatorEntry(indicator: Indicator, series: ApiSeries): ApiIndicatorEntry {
	const first = series.years[0] ?? Number.NaN;
	const last = series.years.at(-1) ?? Number.NaN;
	return {
		...indicator,
		file: seriesPath(indicator.id),
		years: [first, last],
		latest: latestYear(series),
	};
}

/** What the index says of a challenge: its lead first, then its other indicators that have figures. */
export function challengeEntry(
	challenge: Challenge,
	indicators: readonly ApiIndicatorEntry[],
): ApiChallenge {
	const own = indicators.filter((indicator) => indicator.challenge === challenge.id);
	const rest = own.filter(({ id }) => id !== challenge.lead).map(({ id }) => id);
	return { ...challenge, indicators: [challenge.lead, ...rest] };
}
