import { mergeArcs, meshArcs } from 'topojson-client';
import type { MunicipalityCode } from '../tables/code.ts';
import { frameOf, gridArcs, gridOver, polygonsOf } from './map-grid.ts';
import type { MapTopology } from './map-topology.ts';
import { borderLines } from './map-borders.ts';
import { closedPath, openPath } from './path.ts';

/** The country small and coarse, to stand beside others of its kind: an outline, and areas on it. */
export interface SmallMap {
	/** x, y, width and height of the SVG's view box: the grid and a margin for strokes. */
	readonly viewBox: readonly [x: number, y: number, width: number, height: number];
	/** Units of this grid in one of a map's grid that is 1000 wide. */
	readonly scale: number;
	/** The `d` of all land together. */
	readonly land: string;
	/**
	 * The `d` of some municipalities together, without the borders between them. One whose area rounds
	 * to nothing on the grid is not seen: the full map shows it.
	 */
	readonly areas: (codes: ReadonlySet<MunicipalityCode>) => string;
}

/** Units kept free on each side: half the coast line, and the mark of a fund at the coast. */
const MARGIN = 10;
/** Units across the country, unless said otherwise. */
const SMALL_WIDTH = 280;
/** Width of the grid that marks are placed on (map-paths.ts). */
const FULL_WIDTH = 1000;

/**
 * Draws the country on a grid `width` units wide. At 280 a unit is less than half a pixel where the map
 * is some 110 pixels wide, and eleven maps with the outline are 9 kB of Brotli.
 */
export function smallMap(topology: MapTopology, width = SMALL_WIDTH): SmallMap {
	const { geometries } = topology.objects.municipalities;
	const grid = gridOver(frameOf(topology, geometries), width);
	const arcs = gridArcs(topology, grid);
	const together = (areas: typeof geometries): string =>
		closedPath(
			polygonsOf(
				// The names are those of one area; what is merged has none.
				{ type: 'MultiPolygon', id: '', arcs: mergeArcs(topology, areas).arcs },
				arcs,
			).flat(),
		);
	return {
		viewBox: [-MARGIN, -MARGIN, grid.width + 2 * MARGIN, grid.height + 2 * MARGIN],
		scale: grid.width / FULL_WIDTH,
		land: together(geometries),
		areas: (codes) => together(geometries.filter(({ id }) => codes.has(id))),
	};
}

/** The borders between municipalities on the same grid, as one `d`; coast and frontier are not among them. */
export function smallBorders(topology: MapTopology, width = SMALL_WIDTH): string {
	const { municipalities } = topology.objects;
	const grid = gridOver(frameOf(topology, municipalities.geometries), width);
	const mesh = meshArcs(topology, municipalities, (one, other) => one !== other);
	return openPath(borderLines(mesh.arcs, gridArcs(topology, grid)));
}
