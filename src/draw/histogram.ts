import { classOf, tonesOf } from '../stats/classes.ts';
import type { Scale, Tone } from '../stats/classes.ts';
import { round } from '../stats/round.ts';

/** A bar of the legend: the values from `from` up to, but not including, `to`. */
export interface HistogramBin {
	readonly from: number;
	readonly to: number;
	/** Municipalities in the bin, with those beyond it where it is the outermost. */
	readonly count: number;
	/** How many of them lie beyond the bin, outside the scale. */
	readonly beyond: number;
	/** Index of the class that the whole bin lies in, 0 being the lowest values. */
	readonly class: number;
	/** The tone that the class is drawn in. */
	readonly tone: Tone;
	/** Left, top, width and height in CSS pixels. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Histogram {
	readonly width: number;
	readonly height: number;
	readonly bins: readonly HistogramBin[];
	/** Where the classes meet: the thresholds that lie within the scale, and their x. */
	readonly boundaries: readonly { readonly value: number; readonly x: number }[];
	/**
	 * The x of a value as it is shown: the middle of the place that its rounded value takes. A value
	 * outside the scale is placed at its end.
	 */
	readonly position: (value: number) => number;
}

export interface HistogramOptions {
	/** Size in CSS pixels. Default 240 × 48. */
	readonly width?: number;
	readonly height?: number;
	/** About how many bins there should be; more when there are more classes. Default 30. */
	readonly bins?: number;
	/** Lowest and highest value of the scale (`histogramDomain`); those of `values` by default. */
	readonly domain?: readonly [number, number];
}

const pixels = (number: number): number => Math.round(number * 100) / 100 + 0;

/** The values at which a class is cut into about `parts` bins, on whole steps of what is shown. */
function cuts(from: number, to: number, parts: number, decimals: number): number[] {
	const steps = round((to - from) * 10 ** decimals, 0);
	const count = Math.max(1, Math.min(steps, Math.round(parts)));
	const all = Array.from({ length: count }, (_, i) =>
		round(from + (i * (to - from)) / count, decimals),
	);
	return [...new Set(all)].filter((value) => value < to);
}

/**
 * The municipalities' values as the bars of a legend. A bin never straddles the boundary of a class,
 * and its edges lie on whole steps of the decimals shown, so that every bar has one tone and none is
 * taller only because it holds more possible values: the area of a bar, not its height, is
 * proportional to its number of municipalities.
 *
 * A value outside the domain is counted in the outermost bar on its side, and in its `beyond`. Throws
 * for a domain that leaves out a class, since that bar would then have another class's tone.
 */
export function histogram(
	values: readonly number[],
	scale: Scale,
	options: HistogramOptions = {},
): Histogram {
	const { width = 240, height = 48, bins: wanted = 30 } = options;
	const { decimals, thresholds } = scale;
	const step = 10 ** -decimals;
	const shown = values.map((value) => round(value, decimals));
	const [lowest, highest] = options.domain ?? [Math.min(...shown), Math.max(...shown)];
	if (!(lowest <= highest)) {
		return { width, height, bins: [], boundaries: [], position: () => width / 2 };
	}
	const start = round(lowest, decimals);
	const end = round(round(highest, decimals) + step, decimals);
	if (options.domain && thresholds.some((threshold) => threshold <= start || threshold >= end)) {
		throw new Error(`the histogram's domain, ${start} to ${highest}, leaves out a class`);
	}
	const within = thresholds.filter((threshold) => threshold > start && threshold < end);
	const ends = [...within, end];
	const edges = [start, ...within]
		.flatMap((from, i) => {
			const to = ends[i] ?? end;
			return cuts(from, to, (wanted * (to - from)) / (end - start), decimals);
		})
		.concat(end);
	const x = (value: number): number => ((value - start) / (end - start)) * width;

	const counted = edges.slice(0, -1).map((from, i) => {
		const to = edges[i + 1] ?? end;
		const inside = shown.filter((value) => value >= from && value < to).length;
		const below = from === start ? shown.filter((value) => value < start).length : 0;
		const above = to === end ? shown.filter((value) => value >= end).length : 0;
		const count = below + inside + above;
		return { from, to, count, beyond: below + above, density: count / (to - from) };
	});
	const densest = Math.max(...counted.map(({ density }) => density));
	const tones = tonesOf(scale);
	return {
		width,
		height,
		bins: counted.map(({ density, ...bin }) => {
			const { from, to, count } = bin;
			const index = classOf(from, scale);
			const tone = tones[index];
			if (tone === undefined) throw new Error(`class ${index} has no tone`);
			// A single municipality far out must still be seen.
			const tall = count === 0 ? 0 : Math.max(1, (density / densest) * height);
			return {
				...bin,
				class: index,
				tone,
				x: pixels(x(from)),
				y: pixels(height - tall),
				width: pixels(pixels(x(to)) - pixels(x(from))),
				height: pixels(tall),
			};
		}),
		boundaries: within.map((value) => ({ value, x: pixels(x(value)) })),
		position: (value) => pixels(Math.min(width, Math.max(0, x(round(value, decimals) + step / 2)))),
	};
}
