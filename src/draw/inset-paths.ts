import type { MunicipalityCode } from '../tables/code.ts';
import { clipRing, nearBox } from './clip.ts';
import { METRES_PER_UNIT, PIXELS_PER_KILOMETRE } from './insets.ts';
import type { Inset } from './insets.ts';
import { countyBorders } from './map-borders.ts';
import { gridArcs, gridOver, polygonsOf } from './map-grid.ts';
import type { Frame, MapGrid, Polygon } from './map-grid.ts';
import { mapShape } from './map-shape.ts';
import type { MapShape } from './map-shape.ts';
import type { MapTopology } from './map-topology.ts';
import { openPath } from './path.ts';
import type { Box } from './point.ts';
import { ringArea, ringsArea } from './ring.ts';
import { turnedAreas, turnedPolygons } from './turned-areas.ts';

/** What an inset shows of a municipality; area, box and centre are those of the part seen. */
export interface InsetShape extends MapShape {
	/** Part of the municipality's area that is seen, over 0 to 1: under a half it belongs elsewhere. */
	readonly share: number;
}

/** An inset as it is drawn. Give its `<svg>` the view box; what lies outside is cut off there. */
export interface InsetPaths {
	readonly inset: Inset;
	readonly grid: MapGrid;
	readonly viewBox: readonly [x: number, y: number, width: number, height: number];
	/** Width and height in CSS pixels where there is room. */
	readonly pixels: readonly [width: number, height: number];
	/** The municipalities of which something is seen, in the order of their codes. */
	readonly shapes: ReadonlyMap<MunicipalityCode, InsetShape>;
	/** The `d` of the borders between counties. */
	readonly counties: string;
}

/** Units drawn beyond the frame, so that the joins and strokes along the cut are out of sight. */
const BEYOND = 8;

const clipPolygons = (polygons: readonly Polygon[], box: Box): readonly Polygon[] =>
	polygons
		.map((rings) => rings.map((ring) => clipRing(ring, box)).filter((ring) => ringArea(ring) !== 0))
		.filter((rings) => rings.length > 0);

/** Draws what an inset shows, on a grid of its own. */
export function insetPaths(topology: MapTopology, inset: Inset): InsetPaths {
	const { frame } = inset;
	const grid = gridOver(frame, (frame.east - frame.west) / METRES_PER_UNIT);
	const { width, height } = grid;
	const arcs = gridArcs(topology, grid);
	const turned = turnedAreas(topology);
	const seen: Box = [0, 0, width, height];
	const drawn: Box = [-BEYOND, -BEYOND, width + BEYOND, height + BEYOND];
	const shapes = topology.objects.municipalities.geometries.flatMap(
		(area): [MunicipalityCode, InsetShape][] => {
			const polygons = polygonsOf(area, arcs);
			const inside = clipPolygons(polygons, seen);
			if (inside.length === 0) return [];
			const cut = clipPolygons(polygons, drawn);
			const shape = mapShape(area.id, inside, turned.has(area.id) ? turnedPolygons(cut) : cut);
			const whole = polygons.reduce((sum, polygon) => sum + ringsArea(polygon), 0);
			return [[area.id, { ...shape, share: shape.area / whole }]];
		},
	);
	const pixels = PIXELS_PER_KILOMETRE / 1000;
	return {
		inset,
		grid,
		viewBox: [0, 0, width, height],
		pixels: [width * grid.metres * pixels, height * grid.metres * pixels],
		shapes: new Map(shapes.sort(([a], [b]) => (a < b ? -1 : 1))),
		counties: openPath(countyBorders(topology, arcs).flatMap((line) => nearBox(line, drawn))),
	};
}

/** Where a frame lies on another drawing of the country, in whole units of its grid. */
export function frameOn({ frame: { west, north }, metres }: MapGrid, frame: Frame): Box {
	return [
		Math.round((frame.west - west) / metres),
		Math.round((north - frame.north) / metres),
		Math.round((frame.east - west) / metres),
		Math.round((north - frame.south) / metres),
	];
}
