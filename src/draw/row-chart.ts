import { ticks } from 'd3';
import type { Point } from './point.ts';
import { sparkline, type SparklineLine, type YearValue } from './sparkline.ts';

/** The drawing in its own units, about CSS pixels: room for the values at the left, for names at the right. */
export const ROW_CHART = {
	width: 400,
	height: 190,
	left: 44,
	right: 116,
	top: 12,
	bottom: 22,
} as const;

/** Least distance of two names at the ends of lines. */
const LINE_HEIGHT = 15;

/** One of the lines. */
export interface RowSeries {
	readonly key: string;
	readonly values: readonly YearValue[];
}

/** A line with its end and where its name stands. */
export interface RowLine extends SparklineLine {
	readonly key: string;
	readonly end: { readonly at: Point; readonly value: number; readonly year: number } | null;
	/** The y of its name. */
	readonly nameY: number;
}

export interface RowChart {
	readonly lines: readonly RowLine[];
	/** The years that decide the place. */
	readonly field: { readonly x: number; readonly width: number } | null;
	readonly ticks: readonly { readonly value: number; readonly y: number }[];
	readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** Moves names down, in their order, until none is nearer to the one above than a line is high. */
function apart(ys: readonly number[]): readonly number[] {
	const order = ys.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
	const placed: number[] = [...ys];
	let last = -Infinity;
	for (const { y, index } of order) {
		last = Math.max(y, last + LINE_HEIGHT);
		placed[index] = last;
	}
	return placed;
}

/**
 * Draws some lines over the same years on one scale. It begins at zero where nothing is below it and zero
 * is no farther away than the values are apart.
 *
 * @param breaks years from which values can't be compared with those before
 * @param deciding the years to tint
 */
export function rowChart(
	series: readonly RowSeries[],
	breaks: readonly number[],
	deciding: readonly number[],
): RowChart {
	const { width, height, left, right, top, bottom } = ROW_CHART;
	const all = series.flatMap(({ values }) => values);
	const known = all.flatMap(({ value }) => value ?? []);
	const [least, most] = [Math.min(...known), Math.max(...known)];
	const low = least > 0 && least < most - least ? 0 : least;
	const high = most === low ? low + 1 : most;
	const years: readonly [number, number] = [
		Math.min(...all.map(({ year }) => year)),
		Math.max(...all.map(({ year }) => year)),
	];
	const plot = { wide: width - left - right, high: height - top - bottom };
	const x = (year: number): number =>
		Math.round(left + ((year - years[0]) / (years[1] - years[0] || 1)) * plot.wide);
	const y = (value: number): number =>
		Math.round(top + (1 - (value - low) / (high - low)) * plot.high);
	const drawn = series.map(({ key, values }) => {
		const { line, last } = sparkline(values, {
			width: plot.wide,
			height: plot.high,
			padding: 0,
			years,
			domain: [low, high],
			breaks,
		});
		const at: Point | null = last && [last.x, last.y];
		return { key, ...line, end: last && at && { at, value: last.value, year: last.year } };
	});
	const names = apart(drawn.map(({ end }) => end?.at[1] ?? 0));
	const beyond = Math.max(0, Math.max(...names) - plot.high);
	const [from, to] = [deciding[0], deciding.at(-1)];
	const span = years[1] - years[0];
	const step = Math.max(1, Math.ceil(span / 4));
	return {
		lines: drawn.map((line, index) => ({ ...line, nameY: (names[index] ?? 0) - beyond })),
		field:
			from === undefined || to === undefined || from === to
				? null
				: { x: x(from), width: x(to) - x(from) },
		ticks: ticks(low, high, 3).map((value) => ({ value, y: y(value) })),
		years: Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => {
			const year = years[0] + index * step;
			return { year, x: x(year) };
		}),
	};
}
