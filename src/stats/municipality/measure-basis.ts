import type { ApiChallenge, ApiIndex, ApiIndicatorEntry, ApiSeries } from '../../tables/api.ts';
import type { MunicipalityCode } from '../../tables/code.ts';
import { quarters, type Quarter } from '../quarter.ts';
import { ranks, type Rank } from '../rank.ts';
import { meansIn, rankedIn, type Ranked } from '../ranked.ts';
import { round } from '../round.ts';

/** A measure with the figures that place municipalities by it: worked out once for all of them. */
export interface MeasureBasis {
	readonly indicator: ApiIndicatorEntry;
	readonly series: ApiSeries;
	/** The years that places are of: one, or those of a mean; empty where municipalities are not placed. */
	readonly years: readonly number[];
	/** What places are of, rounded as it is shown. */
	readonly values: ReadonlyMap<MunicipalityCode, number>;
	readonly places: ReadonlyMap<MunicipalityCode, Rank>;
	/** Empty where neither end is the heavier. */
	readonly quarters: ReadonlyMap<MunicipalityCode, Quarter>;
	/** Whether the publisher's figure for the country says anything: 100 per cent of the country's mean does not. */
	readonly isCountryTelling: boolean;
}

/** The challenge that a measure leads, as far as its places hang on it. */
type Led = Pick<ApiChallenge, 'window'>;

/**
 * A measure that leads a challenge places by the need level, or not at all where the challenge has none;
 * others by their latest year or mean.
 */
function placing(indicator: ApiIndicatorEntry, series: ApiSeries, led: Led | null): Ranked {
	if (led === null) return rankedIn(series, indicator, indicator.latest);
	const { window } = led;
	if (window === null) return { values: new Map(), years: [] };
	const { values, years } = meansIn(series, series.years.at(-1) ?? Number.NaN, window);
	const { decimals } = indicator;
	return {
		values: new Map([...values].map(([code, value]) => [code, round(value, decimals)])),
		years,
	};
}

/** @param led the challenge that the measure leads; null where it leads none */
export function measureBasis(
	indicator: ApiIndicatorEntry,
	series: ApiSeries,
	led: Led | null,
): MeasureBasis {
	const { heavier, midpoint, ranking } = indicator;
	const { values, years } = placing(indicator, series, led);
	const national = series.national.filter((value) => value !== null);
	return {
		indicator,
		series,
		years,
		values,
		places: ranks(values, heavier),
		quarters: heavier === 'neutral' ? new Map() : quarters(values, heavier),
		isCountryTelling: ranking !== 'not-applicable' && national.some((value) => value !== midpoint),
	};
}

/** All measures that have values, by id. */
export const measureBases = (
	{ challenges, indicators }: Pick<ApiIndex, 'challenges' | 'indicators'>,
	seriesOf: (id: string) => ApiSeries,
): ReadonlyMap<string, MeasureBasis> =>
	new Map(
		indicators.map((indicator) => [
			indicator.id,
			measureBasis(
				indicator,
				seriesOf(indicator.id),
				challenges.find(({ lead }) => lead === indicator.id) ?? null,
			),
		]),
	);
