import type { ApiSeries } from '../../../src/tables/api.ts';
import type { MunicipalityCode } from '../../../src/tables/code.ts';
import type { Indicator } from '../../../src/stats/indicator.ts';
import { breakYears } from '../../../src/stats/method-breaks.ts';
import { round } from '../../../src/stats/round.ts';
import { valuesIn } from '../../../src/stats/series.ts';
import type { Unusual } from '../series-file.ts';

/** A measure of a challenge that facts over time may be told of. */
export interface ToldMeasure {
	/** Id. */
	readonly challenge: string;
	readonly indicator: Pick<Indicator, 'id' | 'decimals'>;
	readonly series: Pick<ApiSeries, 'years' | 'values' | 'breaks' | 'national' | 'status'>;
	/** The year that is shown first. */
	readonly latest: number;
	/** Whether a value is a one-off, or may be a fault, although its publisher states it. */
	readonly isOddity: IsOddity;
}

export type IsOddity = (code: MunicipalityCode, year: number) => boolean;

/** The oddities of a measure, as `data/exceptions.csv` has them: single values and whole years. */
export function odditiesOf(indicator: string, exceptions: readonly Unusual[]): IsOddity {
	const own = exceptions.filter((each) => each.indicator === indicator);
	const keys = new Set(own.map(({ municipality, year }) => `${municipality ?? ''} ${year}`));
	return (code, year) => keys.has(`${code} ${year}`) || keys.has(` ${year}`);
}

/** Values of a year as a reader sees them, without oddities. */
export function soundValuesIn(
	{ series, indicator, isOddity }: ToldMeasure,
	year: number,
): Map<MunicipalityCode, number> {
	return new Map(
		[...valuesIn(series, year)]
			.filter(([code]) => !isOddity(code, year))
			.map(([code, value]) => [code, round(value, indicator.decimals)]),
	);
}

/** Years that a change is over. */
const SPAN = 10;

/** The latest year and the one ten years before; null where it is not there, or a new method lies between. */
export function tenYears({
	series,
	latest,
}: ToldMeasure): { readonly from: number; readonly to: number } | null {
	const from = latest - SPAN;
	const isBroken = breakYears(series.breaks).some((year) => from < year && year <= latest);
	return series.years.includes(from) && !isBroken ? { from, to: latest } : null;
}

/** A value with every digit that its source has. */
export function valueAt(
	{ series }: ToldMeasure,
	code: MunicipalityCode,
	year: number,
): { readonly year: number; readonly value: number } {
	const value = valuesIn(series, year).get(code);
	if (value === undefined) throw new Error(`${code} has no value in ${year}`);
	return { year, value };
}
