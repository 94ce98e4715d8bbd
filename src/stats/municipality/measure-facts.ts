import type { ApiSeries } from '../../tables/api.ts';
import type { DatedValue } from './challenge-finding.ts';
import { COUNTRY, type MunicipalityCode } from '../../tables/code.ts';
import type { Indicator } from '../indicator.ts';
import type { MeasureBasis } from './measure-basis.ts';
import { breakYears } from '../method-breaks.ts';
import type { Quarter } from '../quarter.ts';
import type { Rank } from '../rank.ts';
import { round } from '../round.ts';
import { valuesByYear, valueIn } from '../series.ts';
import { incomparable, LEAST_VALUES } from '../trend-facts.ts';
import { mannKendall, TREND_VALUES, type Trend } from '../trend.ts';
import { unusualWithin, type UnusualYear } from '../unusual.ts';
import type { Value } from '../../tables/value.ts';

/** A municipality, as far as sentences name it. */
export interface NamedMunicipality {
	readonly code: MunicipalityCode;
	readonly name: string;
}

/** What of a measure the words of a sentence hang on. */
export type SpokenMeasure = Pick<
	Indicator,
	| 'unit'
	| 'per'
	| 'decimals'
	| 'heavier'
	| 'ranking'
	| 'unranked'
	| 'denominator'
	| 'publisher'
	| 'kpi'
	| 'phrases'
>;

/** Where a municipality stands among all, by a year's value or by the mean of some. */
export interface MeasurePlace {
	/** Ascending; more than one make a mean. */
	readonly years: readonly number[];
	readonly value: number;
	readonly rank: Rank;
	/** How many others have the same value. */
	readonly sharing: number;
	/** The name of the other one, where it is one. */
	readonly sharedWith: string | null;
	/** Null where neither end is the heavier. */
	readonly quarter: Quarter | null;
}

/** How the values of a municipality have gone, by the test of Mann and Kendall. */
export interface Course {
	readonly trend: Trend;
	readonly first: DatedValue;
	readonly last: DatedValue;
	/** Whether the first is the highest or lowest figure that there is: a course from a peak looks steep. */
	readonly startsAt: 'highest' | 'lowest' | null;
}

/** That the latest value is the highest or lowest of all that can be compared with it. */
export interface Record {
	readonly end: 'highest' | 'lowest';
	/** The first of the years. */
	readonly since: number;
	/** Whether the series begins then; otherwise it is since a change of method. */
	readonly isWhole: boolean;
}

/**
 * All that sentences say of a measure in a municipality. Values are rounded as they are shown, so that
 * what is worked out of them is what a reader would work out.
 */
export interface MeasureFacts {
	readonly place: NamedMunicipality;
	readonly measure: SpokenMeasure;
	/** The year that the value is of: the latest that most municipalities have. */
	readonly year: number;
	readonly value: Value;
	/** Where the year has none, the last value before it; null otherwise. */
	readonly previous: DatedValue | null;
	/** The publisher's own figure for the country, of the year or of the last before it; null where there is none that says anything. */
	readonly country: DatedValue | null;
	/** Null where municipalities are not ranked, and for one with too few values. */
	readonly placed: MeasurePlace | null;
	/** Null with fewer than five comparable values, and where years must not be compared. */
	readonly course: Course | null;
	readonly record: Record | null;
	/** Year from which it is measured in another way; null where the last ten can be compared. */
	readonly newMethod: number | null;
	/** Of the years that the value told and the mean are of: those far from the others, and why. */
	readonly unusual: readonly UnusualYear[];
	/** The year that the course begins with, where it is such a one and is not among those. */
	readonly unusualStart: UnusualYear | null;
}

function lastOf(values: ReadonlyMap<number, number>, year: number): DatedValue | null {
	const last = [...values].findLast(([each]) => each <= year);
	return last === undefined ? null : { year: last[0], value: last[1] };
}

/** The values that can be compared with those of a year, up to it. */
function comparable(
	series: ApiSeries,
	values: ReadonlyMap<number, number>,
	year: number,
): DatedValue[] {
	const since = Math.max(...breakYears(series.breaks).filter((each) => each <= year), -Infinity);
	return [...values].flatMap(([each, value]) =>
		each >= since && each <= year ? [{ year: each, value }] : [],
	);
}

/** What of all figures one is; as they are shown. */
function extremeOf(value: number, all: readonly number[]): Course['startsAt'] {
	if (all.every((each) => each <= value)) return 'highest';
	return all.every((each) => each >= value) ? 'lowest' : null;
}

/**
 * The trend over the last ten values: tested on the values themselves, its ends as they are shown.
 *
 * @param all every value up to the last, also those that these can't be compared with; null where none is to be called the highest
 */
function courseOf(
	values: readonly DatedValue[],
	all: readonly number[] | null,
	decimals: number,
): Course | null {
	const last = values.slice(-TREND_VALUES);
	const [from, to] = [last[0], last.at(-1)];
	if (last.length < LEAST_VALUES || !from || !to) return null;
	const shown = ({ year, value }: DatedValue): DatedValue => ({
		year,
		value: round(value, decimals),
	});
	return {
		trend: mannKendall(last.map(({ value }) => value)),
		first: shown(from),
		last: shown(to),
		startsAt:
			all &&
			extremeOf(
				round(from.value, decimals),
				all.map((value) => round(value, decimals)),
			),
	};
}

/** The record that a last value sets; null where it shares it with another year. */
function recordOf(values: readonly DatedValue[], decimals: number, first: number): Record | null {
	const shown = values.map(({ value }) => round(value, decimals));
	const last = shown.at(-1);
	const [begin] = values;
	if (shown.length < LEAST_VALUES || last === undefined || !begin) return null;
	const before = shown.slice(0, -1);
	const end = before.every((value) => value < last)
		? 'highest'
		: before.every((value) => value > last)
			? 'lowest'
			: null;
	return end && { end, since: begin.year, isWhole: begin.year === first };
}

/** @param nameOf the name of a municipality, for one that shares a place */
export function measureFacts(
	basis: MeasureBasis,
	place: NamedMunicipality,
	nameOf: (code: MunicipalityCode) => string | null,
): MeasureFacts {
	const { indicator, series, years, values, places, quarters, isCountryTelling } = basis;
	const { latest: year, decimals, ranking, range } = indicator;
	const { code, name } = place;
	const own = valuesByYear(series, code);
	const value = valueIn(series, code, year);
	const decisive = values.get(code);
	const rank = places.get(code);
	const shown = (dated: DatedValue | null): DatedValue | null =>
		dated && { year: dated.year, value: round(dated.value, decimals) };
	const against = incomparable(indicator) === null ? comparable(series, own, year) : [];
	const since = Math.max(...breakYears(series.breaks).filter((each) => each <= year));
	const previous = 'value' in value ? null : shown(lastOf(own, year));
	const upTo = [...own].flatMap(([each, figure]) => (each <= year ? [figure] : []));
	// Of a measure that is not ranked, no year is called the highest either.
	const isRanked = ranking === 'allowed' || ranking === 'pooled';
	const course = courseOf(against, isRanked ? upTo : null, decimals);
	const sharers = [...values].flatMap(([each, figure]) =>
		each !== code && figure === decisive ? [each] : [],
	);
	const [sharer] = sharers;
	const told = new Set([previous?.year ?? year, ...(decisive === undefined ? [] : years)]);
	return {
		place: { code, name },
		measure: indicator,
		year,
		value: 'value' in value ? { value: round(value.value, decimals) } : value,
		previous,
		country: isCountryTelling ? shown(lastOf(valuesByYear(series, COUNTRY), year)) : null,
		placed:
			decisive === undefined || !rank
				? null
				: {
						years,
						value: decisive,
						rank,
						sharing: sharers.length,
						sharedWith: sharers.length === 1 && sharer !== undefined ? nameOf(sharer) : null,
						quarter: quarters.get(code) ?? null,
					},
		course,
		// A single year of a pooled measure swings too much for a record, and below zero "highest" misleads.
		record:
			'value' in value && ranking === 'allowed' && range[0] >= 0
				? recordOf(against, decimals, series.years[0] ?? year)
				: null,
		newMethod: since > year - TREND_VALUES ? since : null,
		unusual: unusualWithin(series, code, [...told].toSorted()),
		unusualStart:
			course === null || told.has(course.first.year)
				? null
				: (unusualWithin(series, code, [course.first.year])[0] ?? null),
	};
}
