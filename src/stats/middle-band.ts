import { quantileSorted } from 'd3';

/** The tenth and ninetieth percentile of some values: between them lie eight in ten. */
export function middleBand(values: readonly number[]): readonly [low: number, high: number] {
	const ascending = [...Float64Array.from(values).sort()];
	return [quantileSorted(ascending, 0.1) ?? NaN, quantileSorted(ascending, 0.9) ?? NaN];
}
