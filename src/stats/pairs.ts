import type { ApiSeries } from '../tables/api.ts';
import type { MunicipalityCode } from '../tables/code.ts';
import type { ValuePair } from './correlation.ts';
import { valuesIn } from './series.ts';

/** The two values of a municipality, as they are published. */
export interface MunicipalityPair extends ValuePair {
	readonly code: MunicipalityCode;
}

export interface Pairs {
	/** Municipalities that have both values, in code order. */
	readonly pairs: readonly MunicipalityPair[];
	/** How many lack one of the two or both. */
	readonly leftOut: number;
}

/**
 * The municipalities' values of two indicators, each in a year of its own, joined by code. Values are
 * the published ones, not rounded to what is shown: whoever computes from the files that they can
 * download gets the same correlation.
 *
 * @param area codes of the municipalities to keep; all by default
 */
export function pairsOf(
	seriesX: ApiSeries,
	yearX: number,
	seriesY: ApiSeries,
	yearY: number,
	area: ReadonlySet<string> = new Set(Object.keys(seriesX.values)),
): Pairs {
	const other = valuesIn(seriesY, yearY);
	const pairs = [...valuesIn(seriesX, yearX)].flatMap(([code, x]): MunicipalityPair[] => {
		const y = other.get(code);
		return y === undefined || !area.has(code) ? [] : [{ code, x, y }];
	});
	return { pairs, leftOut: area.size - pairs.length };
}
