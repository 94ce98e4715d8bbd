import type { ApiSeries } from './api.ts';
import { round } from './round.ts';
import { valueIn } from './series.ts';
import type { Value } from './value.ts';

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

/** The lowest and the highest of some years, as they are shown; null where none has a value. */
export function spanOf(
	years: readonly MeasureYear[],
): readonly [lowest: number, highest: number] | null {
	const values = years.flatMap(({ value }) => ('value' in value ? value.value : []));
	return values.length === 0 ? null : [Math.min(...values), Math.max(...values)];
}
