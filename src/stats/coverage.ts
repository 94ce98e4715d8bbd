import type { ApiIndicatorEntry, ApiSeries } from '../tables/api.ts';
import { COUNTRY } from '../tables/code.ts';
import { valueIn, valuesIn } from './series.ts';
import { REASONS, type Reason } from '../tables/value.ts';
import { yearSpans } from './year-spans.ts';

/** An indicator of the index with its figures. */
export interface IndicatorFigures {
	readonly entry: ApiIndicatorEntry;
	readonly series: ApiSeries;
}

/** How much of an indicator there is, and what is not there. */
export interface Coverage {
	/** Municipalities that have a value in the latest year. */
	readonly withValue: number;
	readonly municipalities: number;
	/** Calendar years between the first and the last that the series does not have at all. */
	readonly absentYears: readonly (readonly [number, number])[];
	/** Years of the series in which the publisher's value for the country is not there. */
	readonly withoutCountry: readonly (readonly [number, number])[];
	/** Missing values of municipalities, all years together, by reason; those that none has are left out. */
	readonly missing: ReadonlyMap<Reason, number>;
}

function countMissing(series: ApiSeries): ReadonlyMap<Reason, number> {
	const reasons = Object.keys(series.values).flatMap((code) =>
		series.years.flatMap((year) => {
			const value = valueIn(series, code, year);
			return 'missing' in value ? [value.missing] : [];
		}),
	);
	const counts = REASONS.map(
		(reason) => [reason, reasons.filter((each) => each === reason).length] as const,
	);
	return new Map(counts.filter(([, count]) => count > 0));
}

export function coverageOf({ entry, series }: IndicatorFigures): Coverage {
	const [first, last] = entry.years;
	const calendar = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const absent = calendar.filter((year) => !series.years.includes(year));
	const countryless = series.years.filter((year) => 'missing' in valueIn(series, COUNTRY, year));
	return {
		withValue: valuesIn(series, entry.latest).size,
		municipalities: Object.keys(series.values).length,
		absentYears: yearSpans(absent, calendar),
		withoutCountry: yearSpans(countryless, series.years),
		missing: countMissing(series),
	};
}
