import type { ApiSeries, ApiSimilarity } from './api.ts';
import type { MunicipalityCode } from './code.ts';
import { valuesIn } from './series.ts';

/**
 * What municipalities are compared by, as numbers in the order of the features: each in its year,
 * size on its logarithmic scale.
 *
 * @param seriesOf the figures of an indicator
 */
export function featuresOf(
	{ features }: ApiSimilarity,
	codes: readonly MunicipalityCode[],
	seriesOf: (indicator: string) => ApiSeries,
): ReadonlyMap<MunicipalityCode, readonly number[]> {
	const columns = features.map(({ indicator, year, transform }) => {
		const values = valuesIn(seriesOf(indicator), year);
		return codes.map((code) => {
			const value = values.get(code) ?? Number.NaN;
			return transform === 'log' ? Math.log(value) : value;
		});
	});
	return new Map(
		codes.map((code, row) => [code, columns.map((column) => column[row] ?? Number.NaN)]),
	);
}
