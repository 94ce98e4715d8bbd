import type {
	ApiChallenge,
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNeed,
	ApiSeries,
} from '../../tables/api.ts';
import { countryThen, hardHitOf, type CountryThen } from './challenge-finding.ts';
import { COUNTRY, isMunicipalityCode, type MunicipalityCode } from '../../tables/code.ts';
import { shownValuesIn } from '../series.ts';
import { unusualWithin, type UnusualYear } from '../unusual.ts';

/** What a problem's small map stands beside. */
export interface ProblemCard {
	/** The country's latest value and its first from {@link SINCE} on; null where it has none. */
	readonly country: CountryThen | null;
	/** Which of those values are unusual, and why. */
	readonly unusual: readonly UnusualYear[];
	/**
	 * Where the country is the scale's own midpoint, as in a per cent of the country's mean, its value says
	 * nothing: then how many municipalities lie on the heavier side of it.
	 */
	readonly beyond: {
		readonly count: number;
		readonly year: number;
		/** Which side that is. */
		readonly heavier: 'lower' | 'higher';
	} | null;
	/** Null for a challenge without a need level. */
	readonly need: {
		/** The municipalities in the quarter with the biggest problems. */
		readonly heavier: ReadonlySet<MunicipalityCode>;
		/** Those of them with a known fund aimed at it; null where no fund can count as aimed at it. */
		readonly aimed: readonly MunicipalityCode[] | null;
		/** How many of them have another known fund. */
		readonly other: number;
	} | null;
}

/** The country is not compared with years before this. */
export const SINCE = 2010;

/** On the heavier side of the country in the latest year; null where the country is no midpoint. */
function beyondCountry(indicator: ApiIndicatorEntry, series: ApiSeries): ProblemCard['beyond'] {
	const { midpoint, heavier, latest } = indicator;
	if (midpoint === null || heavier === 'neutral') return null;
	const national = series.national.filter((value) => value !== null);
	if (national.length === 0 || national.some((value) => value !== midpoint)) return null;
	const isBeyond = (value: number): boolean =>
		heavier === 'lower' ? value < midpoint : value > midpoint;
	return {
		count: [...shownValuesIn(series, latest).values()].filter(isBeyond).length,
		year: latest,
		heavier,
	};
}

/** Takes out of the files of the API what a challenge's small map and its figures show. */
export function problemCard(
	challenge: Pick<ApiChallenge, 'id' | 'targets'>,
	lead: ApiIndicatorEntry,
	series: ApiSeries,
	need: ApiNeed,
	municipalities: readonly ApiMunicipality[],
): ProblemCard {
	const own = need[challenge.id];
	const hit = hardHitOf(own, municipalities);
	const country = countryThen(series, SINCE);
	const years = country ? [country.now, ...(country.then ? [country.then] : [])] : [];
	return {
		country,
		unusual: unusualWithin(
			series,
			COUNTRY,
			years.map(({ year }) => year),
		),
		beyond: beyondCountry(lead, series),
		need:
			own && hit
				? {
						heavier: new Set(
							Object.keys(own)
								.filter(isMunicipalityCode)
								.filter((code) => own[code]?.quarter === 4),
						),
						aimed: challenge.targets.length === 0 ? null : hit.aimed.map(({ code }) => code),
						other: hit.other,
					}
				: null,
	};
}
