import type {
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNeedEntry,
	ApiSeries,
} from '../../tables/api.ts';
import { COUNTRY, type MunicipalityCode } from '../../tables/code.ts';
import { breakYears } from '../method-breaks.ts';
import { rankedIn } from '../ranked.ts';
import { round } from '../round.ts';
import { shownValuesIn, valueIn } from '../series.ts';
import { unusualWithin, type UnusualYear } from '../unusual.ts';
import type { Value } from '../../tables/value.ts';

/** How many municipalities are named at each end, where no figure is shared across the cut. */
const NAMED = 5;

/** How many there is room for, so that nobody is left out who has the figure of one who is named. */
const ROOM = 7;

/** A value and its year. */
export interface DatedValue {
	readonly value: number;
	readonly year: number;
}

/** The country at the end of a series and at its start, after its last change of method. */
export interface CountryThen {
	readonly now: DatedValue;
	readonly then: DatedValue | null;
}

/** In how many municipalities the value fell or rose, of those that have one in both years. */
export interface Moved {
	readonly from: number;
	readonly to: number;
	readonly fell: number;
	readonly rose: number;
	readonly of: number;
}

/** A municipality at one end of the ranking. */
export interface Extreme {
	readonly code: MunicipalityCode;
	readonly name: string;
	readonly slug: string;
	/** Rounded to the decimals shown. */
	readonly now: number;
	/** In the first comparable year, rounded likewise; null where there is none, or where the value is a mean. */
	readonly then: Value | null;
	/** Which of the row's values, or of those that its mean is made of, are far from the place's others. */
	readonly unusual: readonly UnusualYear[];
}

/** One end of the ranking. */
export interface RankEnd {
	/** The outermost first, equal figures by the Swedish alphabet. */
	readonly rows: readonly Extreme[];
	/** How many more have the figure of the last row: there was no room to name them all. */
	readonly more: number;
}

export interface Extremes {
	readonly highest: RankEnd;
	readonly lowest: RankEnd;
	/** The years that the values are of: one, or those of a mean. */
	readonly years: readonly number[];
	/** Year of the values to compare with. */
	readonly then: number | null;
}

/** Municipalities in the quarter with the biggest problems, by how their funds stand to the problem. */
export interface HardHit {
	readonly of: number;
	readonly aimed: readonly ApiMunicipality[];
	readonly other: number;
	readonly none: number;
	readonly years: readonly number[];
}

/** The first year that can be compared with the last: after the last new method, with most of the values. */
export function firstComparable(series: ApiSeries, latest: number): number | null {
	const from = Math.max(...breakYears(series.breaks).filter((year) => year <= latest), -Infinity);
	const least = shownValuesIn(series, latest).size * 0.9;
	const first = series.years.find(
		(year) => year >= from && year < latest && shownValuesIn(series, year).size >= least,
	);
	return first ?? null;
}

const datedIn = (series: ApiSeries, year: number | undefined): DatedValue | null => {
	if (year === undefined) return null;
	const value = valueIn(series, COUNTRY, year);
	return 'value' in value ? { value: value.value, year } : null;
};

/**
 * The country's last value and the first that it can be compared with; null where it has none. A country
 * that has the same value every year, as in a measure in per cent of the country's own, is compared with none.
 *
 * @param earliest year to compare with
 */
export function countryThen(series: ApiSeries, earliest = -Infinity): CountryThen | null {
	const years = series.years.filter((year) => year >= earliest && datedIn(series, year) !== null);
	const now = datedIn(series, years.at(-1));
	if (!now) return null;
	const from = Math.max(...breakYears(series.breaks).filter((year) => year <= now.year), -Infinity);
	const comparable = years.filter((year) => year >= from && year < now.year);
	const then = datedIn(series, comparable[0]);
	const always =
		comparable.length > 1 && comparable.every((year) => datedIn(series, year)?.value === now.value);
	return { now, then: always ? null : then };
}

/** How the municipalities have moved since the first comparable year; null where there is none. */
export function movedSince(series: ApiSeries, latest: number): Moved | null {
	const from = firstComparable(series, latest);
	if (from === null) return null;
	const before = shownValuesIn(series, from);
	const changes = [...shownValuesIn(series, latest)].flatMap(([code, value]) => {
		const was = before.get(code);
		return was === undefined ? [] : [value - was];
	});
	const fell = changes.filter((change) => change < 0).length;
	const rose = changes.filter((change) => change > 0).length;
	return { from, to: latest, fell, rose, of: changes.length };
}

/** In how many municipalities the shown value of a year is below nought, of those that have one. */
export function belowZero(
	series: ApiSeries,
	year: number,
): { readonly count: number; readonly of: number } {
	const values = [...shownValuesIn(series, year).values()];
	return { count: values.filter((value) => value < 0).length, of: values.length };
}

/** The first of some that are ordered, with those who share the last one's figure: named where there is room. */
function endOf(ordered: readonly Extreme[]): RankEnd {
	const last = ordered[NAMED - 1];
	const sharing = last ? ordered.slice(NAMED).filter(({ now }) => now === last.now).length : 0;
	return NAMED + sharing <= ROOM
		? { rows: ordered.slice(0, NAMED + sharing), more: 0 }
		: { rows: ordered.slice(0, NAMED), more: sharing };
}

/** The ends of the ranking; null where municipalities must not be ranked. */
export function extremesOf(
	series: ApiSeries,
	indicator: Pick<ApiIndicatorEntry, 'ranking' | 'latest'>,
	municipalities: readonly ApiMunicipality[],
): Extremes | null {
	const { values, years } = rankedIn(series, indicator, indicator.latest);
	if (values.size === 0) return null;
	const then = years.length === 1 ? firstComparable(series, indicator.latest) : null;
	const thenOf = (code: MunicipalityCode): Value | null => {
		if (then === null) return null;
		const was = valueIn(series, code, then);
		return 'value' in was ? { value: round(was.value, series.scale.decimals) } : was;
	};
	const collator = new Intl.Collator('sv-SE');
	const all = municipalities.flatMap(({ code, name, slug }): Extreme[] => {
		const now = values.get(code);
		if (now === undefined) return [];
		const unusual = unusualWithin(series, code, then === null ? years : [...years, then]);
		return [{ code, name, slug, now, then: thenOf(code), unusual }];
	});
	const byName = (a: Extreme, b: Extreme): number => collator.compare(a.name, b.name);
	const end = (sign: 1 | -1): RankEnd =>
		endOf(all.toSorted((a, b) => sign * (b.now - a.now) || byName(a, b)));
	return { highest: end(1), lowest: end(-1), years, then };
}

/** Who is hardest hit, and who of them has money; null where the challenge has no need level. */
export function hardHitOf(
	need: Readonly<Record<string, ApiNeedEntry>> | undefined,
	municipalities: readonly ApiMunicipality[],
): HardHit | null {
	if (!need) return null;
	const hit = municipalities.flatMap((municipality) => {
		const entry = need[municipality.code];
		return entry?.quarter === 4 ? [{ municipality, entry }] : [];
	});
	const first = hit[0];
	if (!first) return null;
	const standing = (fund: ApiNeedEntry['fund']) => hit.filter(({ entry }) => entry.fund === fund);
	return {
		of: hit.length,
		aimed: standing('targets').map(({ municipality }) => municipality),
		other: standing('other').length,
		none: standing('none-known').length,
		years: first.entry.years,
	};
}
