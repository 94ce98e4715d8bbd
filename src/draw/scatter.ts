import { nice, ticks } from 'd3';
import type { MunicipalityPair } from '../stats/pairs.ts';

/** A municipality's dot. */
export interface ScatterPoint extends MunicipalityPair {
	/** From the left and from the top, in the unit of the chart's width and height. */
	readonly left: number;
	readonly top: number;
}

/** A round value beside an axis, and where along it: from the left, or from the top. */
export interface ScatterTick {
	readonly value: number;
	readonly position: number;
}

export interface ScatterAxis {
	/** Lowest and highest value of the axis: round numbers round all values. */
	readonly domain: readonly [number, number];
	readonly ticks: readonly ScatterTick[];
	/** Decimals that tell one tick from the next. */
	readonly decimals: number;
}

export interface Scatter {
	readonly width: number;
	readonly height: number;
	readonly x: ScatterAxis;
	readonly y: ScatterAxis;
	readonly points: readonly ScatterPoint[];
}

export interface ScatterOptions {
	/**
	 * Size of the box that the dots lie in. Default 100 × 100: positions are then per cent, and the
	 * chart fits any window without being drawn anew. In CSS pixels where they are given.
	 */
	readonly width?: number;
	readonly height?: number;
	/** About how many ticks an axis should have. Default 5. */
	readonly ticks?: number;
}

/** A tenth of a per cent is half a pixel of the widest chart. */
const tenth = (number: number): number => Math.round(number * 10) / 10 + 0;

/**
 * Round numbers round all values, so that none is cut off however far out it lies. A single value
 * gets room on both sides; no values give nothing to scale.
 */
function domainOf(values: readonly number[], count: number): readonly [number, number] {
	const [lowest, highest] = [Math.min(...values), Math.max(...values)];
	if (!(lowest <= highest)) return [0, 1];
	if (lowest < highest) return nice(lowest, highest, count);
	const room = Math.abs(lowest) / 2 || 1;
	return nice(lowest - room, highest + room, count);
}

/** Steps between ticks are 1, 2 or 5 times a power of ten. */
const decimalsOf = ([first = 0, second = first + 1]: readonly number[]): number =>
	Math.max(0, -Math.floor(Math.log10(second - first) + 1e-9));

/**
 * A dot for each municipality: one value to the right, the other upwards. The axes need not begin at
 * zero, since a dot shows its value by its place and not by a length.
 */
export function scatter(pairs: readonly MunicipalityPair[], options: ScatterOptions = {}): Scatter {
	const { width = 100, height = 100, ticks: count = 5 } = options;
	const [left, right] = domainOf(
		pairs.map(({ x }) => x),
		count,
	);
	const [bottom, top] = domainOf(
		pairs.map(({ y }) => y),
		count,
	);
	const fromLeft = (x: number): number => tenth(((x - left) / (right - left)) * width);
	const fromTop = (y: number): number => tenth(((top - y) / (top - bottom)) * height);
	const along = (
		domain: readonly [number, number],
		place: (value: number) => number,
	): ScatterAxis => {
		const values = ticks(...domain, count);
		return {
			domain,
			ticks: values.map((value) => ({ value, position: place(value) })),
			decimals: decimalsOf(values),
		};
	};
	return {
		width,
		height,
		x: along([left, right], fromLeft),
		y: along([bottom, top], fromTop),
		points: pairs.map((pair) => ({ ...pair, left: fromLeft(pair.x), top: fromTop(pair.y) })),
	};
}
