import type { MunicipalityCode } from '../../../src/tables/code.ts';
import type { UnbrokenRun } from '../../../src/stats/finding.ts';
import { round } from '../../../src/stats/round.ts';
import { codesOf } from '../../../src/stats/series.ts';
import { valueAt, type ToldMeasure } from './told-measure.ts';
import { unusualness } from './unusualness.ts';

/** Fewer steps than this are no run that a reader would call one. */
const LEAST = 4;

/**
 * How many years in a row the value has gone one way up to the latest year. Ended by a year without a
 * value, two that look the same, an oddity, and a break of any kind: where a publisher adds noise, a small
 * step may be nothing else.
 */
function stepsOf(
	{ series, indicator, latest, isOddity }: ToldMeasure,
	code: MunicipalityCode,
	sign: 1 | -1,
): number {
	const row = series.values[code] ?? [];
	const breaks = new Set(series.breaks.map(({ year }) => year));
	const shown = (year: number): number | null => {
		const value = row[series.years.indexOf(year)] ?? null;
		return value === null || isOddity(code, year) ? null : round(value, indicator.decimals);
	};
	let steps = 0;
	for (let year = latest; !breaks.has(year); year -= 1) {
		const [before, after] = [shown(year - 1), shown(year)];
		if (before === null || after === null || sign * (after - before) <= 0) break;
		steps += 1;
	}
	return steps;
}

/** Values that have risen, or fallen, every year up to the latest: how many years in a row. */
export function unbrokenRuns(measure: ToldMeasure): UnbrokenRun[] {
	const { challenge, indicator, series, latest } = measure;
	const codes = codesOf(series).filter(
		(code) => (series.values[code]?.[series.years.indexOf(latest)] ?? null) !== null,
	);
	return ([1, -1] as const).flatMap((sign) => {
		const runs = new Map(codes.map((code) => [code, stepsOf(measure, code, sign)]));
		return [...unusualness(runs)].flatMap(([municipality, unusual]): UnbrokenRun[] => {
			const steps = runs.get(municipality) ?? 0;
			if (steps < LEAST) return [];
			return [
				{
					rule: 'unbroken-run',
					challenge,
					indicator: indicator.id,
					municipality,
					unusual,
					from: valueAt(measure, municipality, latest - steps),
					to: valueAt(measure, municipality, latest),
					steps,
				},
			];
		});
	});
}
