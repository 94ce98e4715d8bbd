import type { ApiIndicatorEntry, ApiSeries, ApiSource } from '../../tables/api.ts';
import { COUNTRY } from '../../tables/code.ts';
import type { Fund } from '../../tables/api/fund.ts';
import type { Break } from '../indicator.ts';
import { methodBreaks } from '../method-breaks.ts';
import { sourcesIn } from '../municipality/profile.ts';
import { lastYearOf, valueIn } from '../series.ts';
import type { Value } from '../../tables/value.ts';

/** How many years from the decision a value may be and still be shown beside it. */
export const TOLERANCE = 1;

/** A municipality's value in a year, and the country's. */
export interface YearFigures {
	readonly year: number;
	readonly own: number;
	/** The publisher's own value for the country. */
	readonly country: Value;
}

/** A municipality's lead indicator when its fund was decided, and in the latest year. */
export interface FundValues {
	/** Null where the year of the fund is not known, or where no year near it has a value. */
	readonly decided: YearFigures | null;
	/** Null where no year has a value. */
	readonly latest: YearFigures | null;
	/** Years from which on values are not comparable with those before, between the two. */
	readonly breaks: readonly Break[];
	/** The sources of the values shown. */
	readonly sources: readonly ApiSource[];
}

/**
 * The year nearest to another, at most {@link TOLERANCE} years away, that has a value. Of two as near
 * the earlier: what came after a decision can't have been known when it was made.
 */
export function nearestYear(series: ApiSeries, code: string, year: number): number | null {
	const near = series.years.filter(
		(candidate) =>
			Math.abs(candidate - year) <= TOLERANCE && 'value' in valueIn(series, code, candidate),
	);
	near.sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b);
	return near[0] ?? null;
}

/** The indicator's latest year, where the municipality has a value in it; else its own last year. */
const latestYear = (
	{ latest }: Pick<ApiIndicatorEntry, 'latest'>,
	series: ApiSeries,
	code: string,
): number | null =>
	'value' in valueIn(series, code, latest) ? latest : (lastYearOf(series, code) ?? null);

function figures(series: ApiSeries, code: string, year: number | null): YearFigures | null {
	if (year === null) return null;
	const own = valueIn(series, code, year);
	return 'value' in own ? { year, own: own.value, country: valueIn(series, COUNTRY, year) } : null;
}

/** What is known of a challenge in the fund's municipality: facts of two years, and never an effect. */
export function fundValues(
	fund: Pick<Fund, 'code' | 'year'>,
	indicator: Pick<ApiIndicatorEntry, 'latest'>,
	series: ApiSeries,
): FundValues {
	const { code, year } = fund;
	const decided = figures(series, code, year === null ? null : nearestYear(series, code, year));
	const latest = figures(series, code, latestYear(indicator, series, code));
	const shown = [decided, latest].flatMap((each) => each ?? []);
	const sources = shown.flatMap((each) => sourcesIn(series, each.year));
	return {
		decided,
		latest,
		breaks:
			decided && latest
				? methodBreaks(series.breaks).filter(
						(each) => decided.year < each.year && each.year <= latest.year,
					)
				: [],
		sources: [...new Set(sources)],
	};
}
