import type { Heavier } from '../tables/indicators.ts';
import { quantileSorted } from 'd3';
import { STRIP_WIDTH } from './strip-width.ts';

/** How many layers tell how close the municipalities lie; more on one pixel look alike. */
const LAYERS = 5;

/** Share of the values beyond each end of the strip: they stand at its edge. */
const TAIL = 0.01;

/** Where values stand on a strip. */
export interface StripScale {
	/** The x of a value, 0 to {@link STRIP_WIDTH}, to a tenth of a unit; what lies beyond an end stands at it. */
	readonly x: (value: number) => number;
}

/** All municipalities on one line, the heavier problem to the right. */
export interface Strip extends StripScale {
	/**
	 * The `d` of up to five SVG paths, each a run of dashes at y 0 to be stroked as high as the strip: where at least
	 * one, two, … of the municipalities lie. Laid on each other, half transparent, they show how close
	 * the municipalities lie; a single transparent path does not add up where it meets itself.
	 */
	readonly ticks: readonly string[];
	/** Where the quarter with the biggest problems begins: from there to the right end. */
	readonly quarter: number | null;
}

const tenth = (number: number): number => Math.round(number * 10) / 10 + 0;

/**
 * A scale over values from their 1st to their 99th percentile, mirrored where a low value is the
 * heavier problem. Of a single value all stands in the middle.
 */
export function stripScale(values: readonly number[], heavier: Heavier): StripScale {
	const ascending = [...Float64Array.from(values).sort()];
	const low = quantileSorted(ascending, TAIL) ?? 0;
	const high = quantileSorted(ascending, 1 - TAIL) ?? 0;
	return {
		x: (value) => {
			const share = high === low ? 0.5 : Math.min(1, Math.max(0, (value - low) / (high - low)));
			return tenth((heavier === 'lower' ? 1 - share : share) * STRIP_WIDTH);
		},
	};
}

/** The pixels of a row, as dashes: a move to each run and a line along it. */
function dashes(pixels: readonly number[]): string {
	let at = 0;
	let path = '';
	let length = 0;
	pixels.forEach((pixel, index) => {
		if (length === 0) {
			path += path === '' ? `M${pixel} 0` : `m${pixel - at} 0`;
			at = pixel;
		}
		length += 1;
		if (pixels[index + 1] === pixel + 1) return;
		path += `h${length}`;
		at += length;
		length = 0;
	});
	return path;
}

/**
 * Draws all municipalities as a strip of ticks, one unit wide.
 *
 * @param values what decides the places, at least one
 * @param mildest the mildest value in the quarter with the biggest problems; null without one
 */
export function strip(values: readonly number[], heavier: Heavier, mildest: number | null): Strip {
	const { x } = stripScale(values, heavier);
	const counts = new Map<number, number>();
	for (const value of values) {
		const pixel = Math.min(STRIP_WIDTH - 1, Math.floor(x(value)));
		counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
	}
	const ascending = [...counts].sort(([a], [b]) => a - b);
	const ticks = Array.from({ length: LAYERS }, (_, index) =>
		dashes(ascending.filter(([, count]) => count > index).map(([pixel]) => pixel)),
	);
	return {
		x,
		ticks: ticks.filter((path) => path !== ''),
		quarter: mildest === null ? null : x(mildest),
	};
}
