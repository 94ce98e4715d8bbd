import type { ApiSeries } from '../tables/api.ts';
import type { DatedValue } from './municipality/challenge-finding.ts';
import { round } from './round.ts';
import { valueIn } from './series.ts';
import type { Value } from '../tables/value.ts';

/** A year of a measure in one place. */
export interface MeasureYear {
	readonly year: number;
	readonly value: Value;
}

/** The last years of a series up to a year, those without a value with their reason. */
export const measureYears = (
	series: ApiSeries,
	code: string,
	upTo: number,
	count: number,
): readonly MeasureYear[] =>
	series.years
		.filter((year) => year <= upTo)
		.slice(-count)
		.map((year) => {
			const value = valueIn(series, code, year);
			return {
				year,
				value: 'value' in value ? { value: round(value.value, series.scale.decimals) } : value,
			};
		});

/** The lowest and the highest of some years, as they are shown, each of the last year that has it; null where none has a value. */
export function spanOf(
	years: readonly MeasureYear[],
): readonly [lowest: DatedValue, highest: DatedValue] | null {
	const dated = years.flatMap(({ year, value }) =>
		'value' in value ? [{ year, value: value.value }] : [],
	);
	const [first] = dated;
	if (first === undefined) return null;
	return [
		dated.reduce((lowest, each) => (each.value <= lowest.value ? each : lowest), first),
		dated.reduce((highest, each) => (each.value >= highest.value ? each : highest), first),
	];
}
