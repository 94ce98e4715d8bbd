import type { ApiSeries } from '../tables/api.ts';
import type { DatedValue } from './municipality/challenge-finding.ts';
import { valueIn } from './series.ts';

/** The last value of a place (or of the country, "00") up to a year, with its year; null where there is none. */
export function lastValue(series: ApiSeries, code: string, upTo: number): DatedValue | null {
	const year = series.years.findLast(
		(each) => each <= upTo && 'value' in valueIn(series, code, each),
	);
	if (year === undefined) return null;
	const value = valueIn(series, code, year);
	return 'value' in value ? { value: value.value, year } : null;
}
