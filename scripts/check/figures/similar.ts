import { approximately } from './fraction.ts';
import type { Measure } from './measure.ts';
import { valuesOf } from './observations.ts';

/** What makes municipalities similar (design §7); the first in logarithms. */
const FEATURES = [
	'befolkning',
	'forsorjningskvot',
	'utrikes-fodda',
	'skattekraft',
	'befolkning-fem-ar',
	'dagligvarubutik-2km',
] as const;
const LOGARITHMIC = 'befolkning';

/** @throws Error where an indicator has no figures, or no year in which all municipalities have one */
function featureOf(
	id: string,
	measures: ReadonlyMap<string, Measure>,
	codes: readonly string[],
): readonly number[] {
	const observations = measures.get(id)?.observations;
	const year = observations?.years.findLast(
		(candidate) => valuesOf(observations, candidate).size === codes.length,
	);
	if (!observations || year === undefined)
		throw new Error(`${id}: no year with all municipalities`);
	const values = valuesOf(observations, year);
	return codes.map((code) => {
		const value = values.get(code);
		const number = value ? approximately(value) : Number.NaN;
		return id === LOGARITHMIC ? Math.log(number) : number;
	});
}

/** Values with mean 0 and standard deviation 1 (of all there are, not of a sample). */
export function standardised(values: readonly number[]): readonly number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
	return values.map((value) => (value - mean) / Math.sqrt(variance));
}

/** The standardised Euclidean distance of all other municipalities, nearest first, by code. */
export function distances(
	measures: ReadonlyMap<string, Measure>,
	codes: readonly string[],
): ReadonlyMap<string, readonly { readonly code: string; readonly distance: number }[]> {
	const columns = FEATURES.map((id) => standardised(featureOf(id, measures, codes)));
	return new Map(
		codes.map((code, row) => [
			code,
			codes
				.map((other, column) => ({
					code: other,
					distance: Math.hypot(
						...columns.map((values) => (values[row] ?? 0) - (values[column] ?? 0)),
					),
				}))
				.filter((other) => other.code !== code)
				.sort((a, b) => a.distance - b.distance),
		]),
	);
}
