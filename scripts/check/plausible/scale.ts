import { medianOf } from './median.ts';

/** A scale on which the figures of a series are compared, and the way back from it. */
export interface FigureScale {
	readonly to: (value: number) => number;
	readonly from: (scaled: number) => number;
}

/** Share of zeros up to which a zero is a slip, and not something that the series has. */
const RARE = 0.01;
/** Share of the median that is added before the logarithm where a series has zeros. */
const START = 0.1;
/** Share of the median that a zero stands for where zeros are rare: far below all others, but a number. */
const LOWEST = 1e-12;

const identity = (value: number): number => value;

/**
 * Figures that can be below zero are compared by difference; all others by ratio, on a logarithmic
 * scale. Where zeros are usual, a tenth of the median of the others is added first ("started
 * logarithm", Tukey 1977), so that zero is a low figure; where they are rare, zero is far below all others.
 *
 * @param values all values of the municipalities
 * @param least the least value that is possible
 */
export function scaleFor(values: readonly number[], least: number): FigureScale {
	if (least < 0) return { to: identity, from: identity };
	const positive = values.filter((value) => value > 0);
	if (positive.length === 0) return { to: identity, from: identity };
	const isUsual = values.length - positive.length > RARE * values.length;
	const start = isUsual ? START * medianOf(positive) : 0;
	const lowest = LOWEST * medianOf(positive);
	return {
		to: (value) => Math.log(Math.max(value + start, lowest)),
		from: (scaled) => {
			const value = Math.exp(scaled) - start;
			return value > lowest ? value : 0;
		},
	};
}
