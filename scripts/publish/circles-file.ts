import { circleFrame } from '../../src/draw/circle-frame.ts';
import { displacement } from '../../src/draw/displacement.ts';
import { dorling, type NeighbourPair, type CirclePlace } from '../../src/draw/dorling.ts';
import type { Point } from '../../src/draw/point.ts';
import type { ApiCircles, ApiMunicipality } from '../../src/tables/api.ts';
import type { MunicipalityCode } from '../../src/tables/code.ts';
import { round } from '../../src/stats/round.ts';
import { DataError } from '../read/data-error.ts';
import type { Adjacency } from '../derive/adjacency.ts';

/** Radius of the most populous municipality, in units of the map (1000 wide). */
const LARGEST = 125;

/**
 * Radius around every centre that no other circle enters, in units of the map, so that a pointer or
 * a finger finds the smallest: 24 px across (WCAG 2.2, 2.5.8) in a drawing some 500 px wide. More room
 * takes more of the country's outline.
 */
const ROOM = 30;

/** Between one circle's room and the next, in units of the map: a hairline, and room for rounding. */
const GAP = 1;

/**
 * How hard circles are held to the map, sideways and upwards. The width of the drawing is what sets
 * its scale, and the country is tall: what has to give way does so to the north and the south.
 */
const HOLD: Point = [0.1, 0.005];

/** Width of the published drawing, in units of its own. */
const WIDTH = 1000;

/** Kept free outside the room of the outermost circles, for the stroke of a chosen one. */
const MARGIN = 4;

/** Across a target for a pointer or a finger, in CSS pixels: the least by WCAG 2.2 (2.5.8, AA). */
const TARGET = 24;

interface MunicipalityPlace extends CirclePlace {
	readonly code: MunicipalityCode;
	/** Radius of the circle, in units of the map. */
	readonly radius: number;
}

/** The neighbours, each pair once, by their numbers in the list of places. */
function pairsOf({ neighbours }: Adjacency, places: readonly MunicipalityPlace[]): NeighbourPair[] {
	const numbers = new Map(places.map(({ code }, index) => [code, index] as const));
	return places.flatMap(({ code }, from) =>
		(neighbours.get(code) ?? []).flatMap((other): NeighbourPair[] => {
			const to = numbers.get(other) ?? -1;
			return to > from ? [[from, to]] : [];
		}),
	);
}

/** Where each municipality lies on the map, how large its circle is and the room that it needs. */
function placesOf(
	municipalities: readonly ApiMunicipality[],
	{ centres }: Adjacency,
	residentRadius: number,
): MunicipalityPlace[] {
	return municipalities.map(({ code, population }) => {
		const anchor = centres.get(code);
		if (!anchor) throw new Error(`municipality "${code}" is not on the map`);
		if (!(population.value > 0)) {
			throw new DataError(
				{ file: 'data/observations/befolkning.csv' },
				`found no population of municipality "${code}" in ${population.year}, expected one`,
			);
		}
		const radius = residentRadius * Math.sqrt(population.value);
		return { code, anchor, radius, room: Math.max(radius, ROOM) + GAP / 2 };
	});
}

const percent = (share: number): number => round(share * 100, 1);

/**
 * `circles.json`: a circle for each municipality, its area in proportion to its population, where
 * the map has it as well as can be without one lying over another.
 *
 * @throws Error for a municipality that is not on the map; DataError where its population is missing
 */
export function circlesFile(
	municipalities: readonly ApiMunicipality[],
	adjacency: Adjacency,
): ApiCircles {
	const most = Math.max(...municipalities.map(({ population }) => population.value));
	const residentRadius = LARGEST / Math.sqrt(most);
	const places = placesOf(municipalities, adjacency, residentRadius);
	const pairs = pairsOf(adjacency, places);
	const placed = dorling(places, pairs, HOLD);
	const rooms = placed.map(({ center, room }) => ({ center, radius: room }));
	const { width, height, scale, place } = circleFrame(rooms, WIDTH, MARGIN);
	const moved = displacement(placed, pairs, adjacency.height);
	return {
		year: municipalities[0]?.population.year ?? Number.NaN,
		width,
		height,
		residentRadius: round(residentRadius * scale, 5),
		room: Math.floor(ROOM * scale * 10) / 10,
		displacement: {
			mean: percent(moved.mean),
			largest: percent(moved.largest),
			sameDirection: percent(moved.sameDirection),
		},
		circles: Object.fromEntries(
			placed.map(({ code, center, radius }) => {
				const [x, y] = place(center);
				return [code, [round(x, 1), round(y, 1), round(radius * scale, 1)] as const];
			}),
		),
	};
}

/** What became of the geography, and how wide a drawing must be for a finger, in one line. */
export function circlesReport({ displacement: moved, width, room }: ApiCircles): string {
	return [
		`circles: mean displacement ${moved.mean} % of the country's height (at most ${moved.largest} %)`,
		`${moved.sameDirection} % of neighbours lie in the same direction`,
		`${TARGET} px around each centre from a width of ${Math.ceil((TARGET / 2 / room) * width)} px`,
	].join(', ');
}
