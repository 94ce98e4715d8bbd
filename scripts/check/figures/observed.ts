import { compared, rounded } from './fraction.ts';
import { trendOf, type Trend } from './mann-kendall.ts';
import type { Measure } from './measure.ts';
import { valueAt } from './observations.ts';
import { spelled, type Language } from './spelled.ts';

/** Values that a trend is of. */
const TREND = 10;

/** A figure as it should stand, or the reason for its absence. */
export function expectedText(
	measure: Measure,
	code: string,
	year: number,
	language: Language,
): string {
	const observed = measure.observations.places.get(code)?.get(year);
	if (!observed) return 'no row';
	if ('missing' in observed) return observed.missing;
	const { decimals } = measure.indicator;
	return spelled(rounded(observed.value, decimals), decimals, language);
}

/** The last year up to the one that is shown first in which a place has a value. */
export const lastYear = ({ observations, latest }: Measure, code: string): number | undefined =>
	observations.years.findLast(
		(year) => year <= latest && valueAt(observations, code, year) !== null,
	);

/**
 * Which way the last ten values go, since the last break in the way of counting, and their years. Kronor of
 * different years, and what is another thing than its name says, go no way.
 */
export function trendAt(
	{ indicator, observations }: Measure,
	code: string,
): { readonly trend: Trend; readonly years: readonly number[] } {
	const breaks = indicator.breaks.filter(({ kind }) => kind === 'method').map(({ year }) => year);
	const years = observations.years
		.filter((year) => year >= Math.max(...breaks, -Infinity))
		.filter((year) => valueAt(observations, code, year) !== null)
		.slice(-TREND);
	const values = years.flatMap((year) => valueAt(observations, code, year) ?? []);
	const isIncomparable = indicator.unit === 'kr' || indicator.untold !== null;
	return isIncomparable
		? { trend: 'unclear', years: [] }
		: { trend: trendOf(values, compared), years };
}

/** Years from the first to the last where room is short: "2020 22", "1994 2026"; others one by one. */
export function shortYears(years: readonly number[]): string {
	const [start = 0] = years;
	const last = years.at(-1) ?? start;
	if (start === last) return years.length === 0 ? '' : String(start);
	const isRow = years.every((year, index) => year === start + index);
	if (!isRow && years.length !== 2) return years.join(' ');
	const sameCentury = Math.floor(start / 100) === Math.floor(last / 100);
	return `${start} ${sameCentury ? String(last).slice(2) : last}`;
}
