import { meshArcs } from 'topojson-client';
import { frameOf, gridArcs, gridOver } from './map-grid.ts';
import type { MapTopology } from './map-topology.ts';
import { openPath } from './path.ts';
import type { Point } from './point.ts';
import { samePoint } from './ring.ts';

/** The coast and the frontier of the country: every border that only one municipality has. */
export interface Coast {
	/** The `d` of open lines in whole units of a grid of its own, over the frame of the country's map. */
	readonly path: string;
	/** Units of the map's grid in one of these. */
	readonly scale: number;
}

/**
 * Draws the outer border of the country on a grid coarser than that of the areas laid over it: half of
 * the line lies under them, so that nobody sees the difference.
 *
 * @param width of the map's grid
 * @param coarser how many of its units make one of these
 */
export function coastOf(topology: MapTopology, width = 1000, coarser = 3): Coast {
	const { municipalities } = topology.objects;
	const grid = gridOver(frameOf(topology, municipalities.geometries), width / coarser);
	const arcs = gridArcs(topology, grid);
	const lines = meshArcs(topology, municipalities, (one, other) => one === other).arcs.map(
		(indexes): Point[] =>
			indexes
				.flatMap((index) =>
					index < 0 ? (arcs[~index] ?? []).toReversed() : [...(arcs[index] ?? [])],
				)
				.filter((point, i, line) => i === 0 || !samePoint(point, line[i - 1] ?? [NaN, NaN])),
	);
	return { path: openPath(lines), scale: coarser };
}
