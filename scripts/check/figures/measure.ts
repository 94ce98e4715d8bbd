import type { IndicatorFacts } from './facts.ts';
import { rounded } from './fraction.ts';
import { levelOf } from './level.ts';
import { valuesOf, type Observations } from './observations.ts';
import { standings, type Standing } from './standing.ts';

/** Years that the place of a pooled indicator is of. */
const POOLED = 3;

/** An indicator that has observations, and how municipalities stand by it when a page opens. */
export interface Measure {
	readonly indicator: IndicatorFacts;
	readonly observations: Observations;
	/** The year that is shown first: the last in which most municipalities have a value. */
	readonly latest: number;
	/** Figures as shown in that year, in whole units of their last decimal, by municipality. */
	readonly figures: ReadonlyMap<string, bigint>;
	/** Places and quarters: of that year, of the mean of three where single years swing, or of no one. */
	readonly standings: ReadonlyMap<string, Standing>;
}

/** @param municipalities how many there are in the country */
export function measureOf(
	indicator: IndicatorFacts,
	observations: Observations,
	municipalities: number,
): Measure {
	const { years } = observations;
	const latest =
		years.findLast((year) => 2 * valuesOf(observations, year).size > municipalities) ??
		years.at(-1) ??
		Number.NaN;
	const figures = shownIn(indicator, observations, latest);
	return {
		indicator,
		observations,
		latest,
		figures,
		standings:
			indicator.ranking === 'pooled'
				? levelOf(indicator, observations, POOLED).standings
				: standingsOf(indicator, figures),
	};
}

/** Figures of municipalities as shown in a year, in whole units of their last decimal. */
export const shownIn = (
	{ decimals }: Pick<IndicatorFacts, 'decimals'>,
	observations: Observations,
	year: number,
): Map<string, bigint> =>
	new Map(
		[...valuesOf(observations, year)].map(([code, value]) => [code, rounded(value, decimals)]),
	);

/** Places and quarters by the figures of one year; of no one where single years are not ranked. */
export const standingsOf = (
	{ heavier, ranking }: Pick<IndicatorFacts, 'heavier' | 'ranking'>,
	figures: ReadonlyMap<string, bigint>,
): ReadonlyMap<string, Standing> =>
	ranking === 'allowed' ? standings(figures, heavier) : new Map();
