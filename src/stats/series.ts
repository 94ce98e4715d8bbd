import { COUNTRY, isMunicipalityCode, type MunicipalityCode } from '../tables/code.ts';
import type { ApiSeries } from '../tables/api.ts';
import { round } from './round.ts';
import type { Value } from '../tables/value.ts';

/** The part of a series that says which values there are. */
type Valued = Pick<ApiSeries, 'years' | 'national' | 'values' | 'status'>;

/** The value of a municipality (or of the country, "00") in a year, or why there is none. */
export function valueIn(series: Valued, code: string, year: number): Value {
	const row = code === COUNTRY ? series.national : series.values[code];
	const value = row?.[series.years.indexOf(year)];
	if (value != null) return { value };
	return { missing: series.status[code]?.[year] ?? 'unknown' };
}

const sorted = new WeakMap<ApiSeries['values'], readonly MunicipalityCode[]>();

/** The municipalities of a series, in code order; sorted once, since every picture asks for them. */
export function codesOf({ values }: Pick<ApiSeries, 'values'>): readonly MunicipalityCode[] {
	const known = sorted.get(values);
	if (known) return known;
	const codes = Object.keys(values).filter(isMunicipalityCode).sort();
	sorted.set(values, codes);
	return codes;
}

/** The values of all municipalities that have one in a year, by code, in code order. */
export function valuesIn(
	series: Pick<ApiSeries, 'values' | 'years'>,
	year: number,
): Map<MunicipalityCode, number> {
	const index = series.years.indexOf(year);
	const values = new Map<MunicipalityCode, number>();
	for (const code of codesOf(series)) {
		const value = series.values[code]?.[index];
		if (value != null) values.set(code, value);
	}
	return values;
}

/**
 * The same values as a reader sees them, rounded to the decimals shown: what ranks and quarters
 * compare, so that two municipalities with the same figure on the page share their place.
 */
export function shownValuesIn(series: ApiSeries, year: number): Map<MunicipalityCode, number> {
	const { decimals } = series.scale;
	return new Map(
		[...valuesIn(series, year)].map(([code, value]) => [code, round(value, decimals)]),
	);
}

/** The last year in which a municipality has a value; undefined when it has none at all. */
export function lastYearOf(series: ApiSeries, code: string): number | undefined {
	return series.years.findLast((year) => 'value' in valueIn(series, code, year));
}

/** The values of a municipality (or of the country, "00") by year; years without a value are left out. */
export function valuesByYear(series: Valued, code: string): ReadonlyMap<number, number> {
	return new Map(
		series.years.flatMap((year): [number, number][] => {
			const value = valueIn(series, code, year);
			return 'value' in value ? [[year, value.value]] : [];
		}),
	);
}
