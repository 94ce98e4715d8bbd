import type { TenYearChange } from '../../../src/stats/finding.ts';
import { trendOf, type Trend } from '../../../src/stats/trend.ts';
import { soundValuesIn, tenYears, valueAt, type ToldMeasure } from './told-measure.ts';
import { unusualness } from './unusualness.ts';

/** Each direction, and the trend that must bear a change in it out. */
const DIRECTIONS = [
	[1, 'rising'],
	[-1, 'falling'],
] as const satisfies readonly (readonly [number, Trend])[];

/**
 * How far values have gone in ten years. Told only where the test of the last ten values finds a trend
 * the same way: two years alone may both be chance.
 */
export function tenYearChanges(measure: ToldMeasure): TenYearChange[] {
	const span = tenYears(measure);
	if (!span) return [];
	const before = soundValuesIn(measure, span.from);
	const changes = new Map(
		[...soundValuesIn(measure, span.to)].flatMap(([code, value]) => {
			const was = before.get(code);
			return was === undefined ? [] : [[code, value - was] as const];
		}),
	);
	return DIRECTIONS.flatMap(([sign, trend]) => {
		const unusual = unusualness(
			new Map([...changes].map(([code, change]) => [code, sign * change])),
		);
		return [...unusual].flatMap(([municipality, own]): TenYearChange[] => {
			if (sign * (changes.get(municipality) ?? 0) <= 0) return [];
			if (trendOf(measure.series, municipality) !== trend) return [];
			return [
				{
					rule: 'ten-year-change',
					challenge: measure.challenge,
					indicator: measure.indicator.id,
					municipality,
					unusual: own,
					from: valueAt(measure, municipality, span.from),
					to: valueAt(measure, municipality, span.to),
				},
			];
		});
	});
}
