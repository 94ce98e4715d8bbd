import { median } from 'd3';
import type { ApiSeries } from '../tables/api.ts';
import { round } from './round.ts';

/** The median of some municipalities in each year, of those that have a value; null where none has. */
export function medianByYear(
	{ years, values, scale }: Pick<ApiSeries, 'years' | 'values' | 'scale'>,
	codes: readonly string[],
): readonly { readonly year: number; readonly value: number | null }[] {
	return years.map((year, index) => {
		const found = median(codes.flatMap((code) => values[code]?.[index] ?? []));
		return { year, value: found === undefined ? null : round(found, scale.decimals) };
	});
}
