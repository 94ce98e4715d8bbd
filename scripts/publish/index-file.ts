import type { ApiChallenge, ApiIndicatorEntry, ApiSeries } from '../../src/tables/api.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import { seriesPath } from '../../src/tables/series-path.ts';
import { latestYear } from '../derive/latest.ts';
import type { ChallengeLead } from '../derive/need-file.ts';

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
	{ challenge, indicator: { id: lead }, window }: ChallengeLead,
	indicators: readonly ApiIndicatorEntry[],
): ApiChallenge {
	const { id, name, summary, without, targets } = challenge;
	const short = challenge.short ?? name;
	const own = indicators.filter((indicator) => indicator.challenge === id);
	const rest = own.filter((indicator) => indicator.id !== lead).map((indicator) => indicator.id);
	const noNeed = window === null ? (without?.reason ?? null) : null;
	return { id, name, short, summary, lead, window, noNeed, indicators: [lead, ...rest], targets };
}
