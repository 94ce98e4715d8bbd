import type { FundMark } from './fund-marks.ts';
import type { MapGrid } from './map-grid.ts';

/** A name on the map of the country, in units of its grid. */
export interface MapName {
	readonly name: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Whether it is left out where the map is small. */
	readonly small: boolean;
}

/**
 * Cities that help a reader find her way, and where their names stand: those on the coast in the sea on
 * their own side, those inland within their municipality. An editor's choice, in kilometres of
 * SWEREF 99 TM: the point that a name begins at, ends at or has in its middle.
 */
const NAMES: readonly (readonly [
	name: string,
	easting: number,
	northing: number,
	anchor: MapName['anchor'],
	isOnSmallMap: boolean,
])[] = [
	['Kiruna', 735, 7560, 'middle', false],
	['Luleå', 862, 7279, 'start', false],
	['Umeå', 790, 7066, 'start', false],
	['Östersund', 470, 7010, 'middle', true],
	['Sundsvall', 661, 6908, 'start', false],
	['Gävle', 655, 6728, 'start', false],
	['Stockholm', 729, 6580, 'start', true],
	['Göteborg', 280, 6394, 'end', false],
	['Visby', 668, 6394, 'end', true],
	['Malmö', 338, 6158, 'end', true],
];

/** Height of a name and width of its letters, in pixels; the halo is part of it. */
const NAME_SIZE = { height: 12, letter: 6.3, halo: 2.6 };

/**
 * The box of a name in units, at a scale.
 *
 * @param pixels of a unit
 */
export function nameBox(
	{ name, x, y, anchor }: MapName,
	pixels: number,
): {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
} {
	const { height, letter, halo } = NAME_SIZE;
	const width = (name.length * letter) / pixels;
	const before = { start: 0, middle: width / 2, end: width }[anchor];
	return {
		left: x - before - halo / pixels,
		right: x - before + width + halo / pixels,
		top: y - height / pixels,
		bottom: y + (height / 4 + halo) / pixels,
	};
}

/** The narrowest that a page draws the country with all names, in pixels: there a name takes up most of it. */
export const NARROWEST = 215;

/** Radius of a mark with its casing, in units of the grid (`.fund` in src/styles/map.css). */
export const MARK_RADIUS = 20.5;

/**
 * The names of the map, in the units of its grid. One that a mark would touch is left out: the mark is
 * what the map is about.
 *
 * @param marks those drawn on the map
 */
export function mapNames(
	{ frame, metres, width }: Pick<MapGrid, 'frame' | 'metres' | 'width'>,
	marks: readonly Pick<FundMark, 'x' | 'y'>[],
): readonly MapName[] {
	const isFree = (name: MapName): boolean => {
		const { left, right, top, bottom } = nameBox(name, NARROWEST / width);
		return !marks.some(
			({ x, y }) =>
				x + MARK_RADIUS > left &&
				x - MARK_RADIUS < right &&
				y + MARK_RADIUS > top &&
				y - MARK_RADIUS < bottom,
		);
	};
	return NAMES.map(([name, easting, northing, anchor, isOnSmallMap]) => ({
		name,
		x: Math.round((easting * 1000 - frame.west) / metres),
		y: Math.round((frame.north - northing * 1000) / metres),
		anchor,
		small: isOnSmallMap,
	})).filter(isFree);
}
