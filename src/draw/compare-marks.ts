import { spreadOut } from './spread-out.ts';
import { STRIP_WIDTH } from './strip-width.ts';

/** The drawing of a strip with those compared above it, in units of the strip. */
export const MARKED_STRIP = {
	width: STRIP_WIDTH,
	height: 40,
	radius: 7.5,
	top: 21,
	bottom: 32,
} as const;

/** Least distance between the centres of two circles: their size, and a sliver of paper. */
const GAP = 2 * MARKED_STRIP.radius + 1.5;

/** A municipality above the strip: a circle for its letter, on a stalk to its true place. */
export interface CompareMark {
	/** The centre of the circle. */
	readonly x: number;
	/** The `d` of the stalk, which bends where the circle had to be moved. */
	readonly stalk: string;
}

const tenth = (number: number): number => Math.round(number * 10) / 10;

/**
 * Where the circles of municipalities stand above a strip: moved apart where they would meet.
 *
 * @param places of each on the strip; null for one that has none, and no circle
 */
export function compareMarks(places: readonly (number | null)[]): readonly (CompareMark | null)[] {
	const { width, radius, top, bottom } = MARKED_STRIP;
	const known = places.flatMap((at) => at ?? []);
	const stands = spreadOut(known, GAP, [radius + 0.5, width - radius - 0.5]).map(tenth);
	let next = 0;
	return places.map((at) => {
		if (at === null) return null;
		const x = stands[next] ?? at;
		next += 1;
		return { x, stalk: `M${x} ${2 * radius}L${at} ${top}V${bottom}` };
	});
}
