import type { MunicipalityCode } from '../tables/code.ts';
import { countyBorders } from './map-borders.ts';
import { frameOf, gridArcs, gridOver, polygonsOf } from './map-grid.ts';
import type { MapGrid } from './map-grid.ts';
import { mapShape } from './map-shape.ts';
import type { MapShape } from './map-shape.ts';
import type { MapTopology } from './map-topology.ts';
import { openPath } from './path.ts';
import { turnedAreas, turnedPolygons } from './turned-areas.ts';

/** The map of the country on a whole-number grid. */
export interface MapPaths {
	readonly grid: MapGrid;
	/** x, y, width and height of the SVG's view box: the grid and a margin for strokes. */
	readonly viewBox: readonly [x: number, y: number, width: number, height: number];
	/** One shape for each municipality, in the order of their codes. */
	readonly shapes: ReadonlyMap<MunicipalityCode, MapShape>;
	/** The `d` of the borders between counties; the coast is not among them. */
	readonly counties: string;
}

/** Units kept free on each side, so that the outline of a chosen municipality isn't cut off. */
const MARGIN = 8;

/**
 * Draws every municipality of a topology on a grid `width` units wide, north up.
 *
 * Throws when the grid is so coarse that a municipality would vanish: a reader must be able to
 * reach all of them.
 */
export function mapPaths(topology: MapTopology, width = 1000): MapPaths {
	const { municipalities } = topology.objects;
	const grid = gridOver(frameOf(topology, municipalities.geometries), width);
	const arcs = gridArcs(topology, grid);
	const turned = turnedAreas(topology);
	const shapes = municipalities.geometries.map((area): [MunicipalityCode, MapShape] => {
		const polygons = polygonsOf(area, arcs);
		if (polygons.length === 0) {
			throw new Error(`municipality "${area.id}" has no area on a grid ${width} wide`);
		}
		const written = turned.has(area.id) ? turnedPolygons(polygons) : polygons;
		return [area.id, mapShape(area.id, polygons, written)];
	});
	return {
		grid,
		viewBox: [-MARGIN, -MARGIN, grid.width + 2 * MARGIN, grid.height + 2 * MARGIN],
		shapes: new Map(shapes.sort(([a], [b]) => (a < b ? -1 : 1))),
		counties: openPath(countyBorders(topology, arcs)),
	};
}
