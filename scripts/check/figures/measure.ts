import type { IndicatorFacts } from './facts.ts';
import { rounded } from './fraction.ts';
import { levelOf } from './level.ts';
import { valuesOf, type Observations } from './observations.ts';
import { standings, type Standing } from './standing.ts';

/** Years that the place of a pooled indicator is of. */
export const POOLED = 3;

/** An indicator that has observations, and how municipalities stand by it when a page opens. */
export interface Measure {
	readonly indicator: IndicatorFacts;
	readonly observations: Observations;
	/** The year that is shown first: the last in which most municipalities have a value. */
	readonly latest: number;
	/** Figures as shown in that year, in whole units of their last decimal, by municipality. */
	readonly figures: ReadonlyMap<string, bigint>;
	readonly ranking: Ranking;
}

/** Places and quarters, and the years that they are of; empty where municipalities are not compared. */
export interface Ranking {
	readonly years: readonly number[];
	readonly standings: ReadonlyMap<string, Standing>;
}

const NONE: Ranking = { years: [], standings: new Map() };

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
		ranking: rankingIn(indicator, observations, latest),
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

/**
 * Places and quarters in a year: by its figures; where single years swing too much, by the mean of the
 * three years that end with it; of no one where municipalities must not be compared.
 */
export function rankingIn(
	indicator: IndicatorFacts,
	observations: Observations,
	year: number,
): Ranking {
	switch (indicator.ranking) {
		case 'allowed': {
			const figures = shownIn(indicator, observations, year);
			return { years: [year], standings: standings(figures, indicator.heavier) };
		}
		case 'pooled': {
			const level = levelOf(indicator, observations, POOLED, year);
			return level.years.includes(year) ? level : NONE;
		}
		case 'discouraged':
		case 'not-applicable':
			return NONE;
	}
}
