import { classOf, tonesOf } from '../model/classes.ts';
import type { Scale, Tone } from '../model/classes.ts';
import { round } from '../model/round.ts';

/** A bar of the legend: the values from `from` up to, but not including, `to`. */
export interface HistogramBin {
	readonly from: number;
	readonly to: number;
	/** Municipalities in the bin. */
	readonly count: number;
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
	/** The x of a value as it is shown: the middle of the place that its rounded value takes. */
	readonly position: (value: number) => number;
}

export interface HistogramOptions {
	/** Size in CSS pixels. Default 240 × 48. */
	readonly width?: number;
	readonly height?: number;
	/** About how many bins there should be; more when there are more classes. Default 30. */
	readonly bins?: number;
	/** Lowest and highest value of the scale, e.g. of all years; those of `values` by default. */
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
 * Throws when a value lies outside the domain: the legend would be wrong for it.
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
	const outside = shown.find((value) => value < start || value >= end);
	if (outside !== undefined) {
		throw new Error(`value ${outside} lies outside the histogram, ${start} to ${highest}`);
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
		const count = shown.filter((value) => value >= from && value < to).length;
		return { from, to, count, density: count / (to - from) };
	});
	const densest = Math.max(...counted.map(({ density }) => density));
	const tones = tonesOf(scale);
	return {
		width,
		height,
		bins: counted.map(({ from, to, count, density }) => {
			const index = classOf(from, scale);
			const tone = tones[index];
			if (tone === undefined) throw new Error(`class ${index} has no tone`);
			// A single municipality far out must still be seen.
			const tall = count === 0 ? 0 : Math.max(1, (density / densest) * height);
			return {
				from,
				to,
				count,
				class: index,
				tone,
				x: pixels(x(from)),
				y: pixels(height - tall),
				width: pixels(pixels(x(to)) - pixels(x(from))),
				height: pixels(tall),
			};
		}),
		boundaries: within.map((value) => ({ value, x: pixels(x(value)) })),
		position: (value) => pixels(x(round(value, decimals) + step / 2)),
	};
}
