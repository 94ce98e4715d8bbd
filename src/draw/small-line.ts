import type { ApiSeries } from '../tables/api.ts';
import { COUNTRY } from '../tables/code.ts';
import type { Break } from '../stats/indicator.ts';
import { breakYears } from '../stats/method-breaks.ts';
import { valueIn } from '../stats/series.ts';
import type { Point } from './point.ts';
import type { SmallLineScale } from './small-line-scale.ts';
import { sparkline, type SparklineLine, type YearValue } from './sparkline.ts';

/** Size in CSS pixels: one line for each row of a list, all over the same years. */
export const SMALL_LINE = { width: 84, height: 26 } as const;

/** A municipality's line, with the country's, on a scale that all municipalities share. */
export interface SmallLine {
	readonly own: SparklineLine;
	readonly country: SparklineLine;
	/** Where the municipality's line ends; null without any value. */
	readonly end: Point | null;
}

/** Draws a municipality over the years; a missing year and a change of method are gaps. */
export function smallLine(
	series: Pick<ApiSeries, 'years' | 'national' | 'values' | 'status'> & {
		readonly breaks: readonly Pick<Break, 'year' | 'kind'>[];
	},
	code: string,
	{ years, domain }: SmallLineScale,
): SmallLine {
	const [low, high] = domain;
	const of = (place: string): YearValue[] =>
		series.years
			.filter((year) => year >= years[0] && year <= years[1])
			.map((year) => {
				const value = valueIn(series, place, year);
				const known = 'value' in value ? Math.min(high, Math.max(low, value.value)) : null;
				return { year, value: known };
			});
	const { line, reference, last } = sparkline(of(code), {
		...SMALL_LINE,
		years,
		domain,
		reference: of(COUNTRY),
		breaks: breakYears(series.breaks),
	});
	return {
		own: line,
		country: reference ?? { path: '', dots: [] },
		end: last && [last.x, last.y],
	};
}
