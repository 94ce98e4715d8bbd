import type { ArcArea, MapTopology } from './map-topology.ts';
import type { Point, Ring } from './point.ts';
import { ringArea, samePoint, withoutRepeats } from './ring.ts';

/** A piece of the plane in SWEREF 99 TM metres: x is easting, y is northing (upwards). */
export interface Frame {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** A drawing area of whole-number points laid over a frame, its origin in the north-west corner. */
export interface MapGrid {
	readonly frame: Frame;
	readonly width: number;
	readonly height: number;
	/** Metres per unit, the same both ways. */
	readonly metres: number;
}

/** A topology's arcs as whole-number points of a grid, in the order of the topology. */
export type GridArcs = readonly (readonly Point[])[];

/** Lays a grid of `width` units over a frame; the height follows, rounded up. */
export function gridOver(frame: Frame, width: number): MapGrid {
	const metres = (frame.east - frame.west) / width;
	return { frame, width, height: Math.ceil((frame.north - frame.south) / metres), metres };
}

/** The arcs in metres, [easting, northing]: TopoJSON's steps summed, scaled and moved. */
function arcsInMetres({ arcs, transform }: MapTopology): Point[][] {
	if (!transform) return arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x, y]));
	const { scale, translate } = transform;
	return arcs.map((arc) => {
		let [sumX, sumY] = [0, 0];
		return arc.map(([dx = 0, dy = 0]): Point => {
			sumX += dx;
			sumY += dy;
			return [sumX * scale[0] + translate[0], sumY * scale[1] + translate[1]];
		});
	});
}

/** The smallest frame around some areas. Throws when there is no area. */
export function frameOf(topology: MapTopology, areas: readonly ArcArea<string>[]): Frame {
	const arcs = arcsInMetres(topology);
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const index of new Set(areas.flatMap((area) => area.arcs.flat(2)))) {
		for (const [x, y] of arcs[index < 0 ? ~index : index] ?? []) {
			west = Math.min(west, x);
			east = Math.max(east, x);
			south = Math.min(south, y);
			north = Math.max(north, y);
		}
	}
	if (west > east) throw new Error('no areas to put a frame around');
	return { west, south, east, north };
}

const onOneLine = (a: Point, b: Point, c: Point): boolean =>
	(b[0] - a[0]) * (c[1] - a[1]) === (b[1] - a[1]) * (c[0] - a[0]);

/** Drops points that repeat, lie on a straight line or turn straight back; both ends stay. */
function tidy(arc: readonly Point[]): readonly Point[] {
	const kept: Point[] = [];
	for (const point of arc) {
		for (;;) {
			const [before, last] = [kept.at(-2), kept.at(-1)];
			if (!before || !last || !onOneLine(before, last, point)) break;
			kept.pop();
		}
		const last = kept.at(-1);
		if (!last || !samePoint(last, point)) kept.push(point);
	}
	return kept;
}

/** The nearest whole number; adding zero turns -0, which compares as another number, into 0. */
const toUnit = (number: number): number => Math.round(number) + 0;

/**
 * Rounds a topology to a grid, arc by arc. Because an arc is rounded and tidied once, for both
 * areas that it divides, neighbours share every point of their border exactly.
 */
export function gridArcs(topology: MapTopology, { frame, metres }: MapGrid): GridArcs {
	return arcsInMetres(topology).map((arc) =>
		tidy(
			arc.map(([x, y]) => [toUnit((x - frame.west) / metres), toUnit((frame.north - y) / metres)]),
		),
	);
}

/** One outer ring and its holes, which run the other way. */
export type Polygon = readonly Ring[];

/** An area's polygons on the grid. Islands and holes too small to have an area there are left out. */
export function polygonsOf(area: ArcArea<string>, arcs: GridArcs): readonly Polygon[] {
	const ring = (indexes: readonly number[]): Ring =>
		withoutRepeats(
			indexes.flatMap((index) =>
				index < 0
					? (arcs[~index] ?? []).toReversed().slice(0, -1)
					: (arcs[index] ?? []).slice(0, -1),
			),
		);
	const polygons = area.type === 'Polygon' ? [area.arcs] : area.arcs;
	return polygons
		.map((rings) => rings.map(ring))
		.filter(([outer]) => outer !== undefined && ringArea(outer) !== 0)
		.map((rings) => rings.filter((each) => ringArea(each) !== 0));
}
