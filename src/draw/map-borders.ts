import { meshArcs } from 'topojson-client';
import type { GridArcs } from './map-grid.ts';
import type { MapTopology } from './map-topology.ts';
import type { Point } from './point.ts';
import { samePoint } from './ring.ts';

/** Lines of a topology, as arcs of a grid; of points that follow on each other and are the same, one stays. */
export const borderLines = (lines: readonly (readonly number[])[], arcs: GridArcs): Point[][] =>
	lines.map((indexes) =>
		indexes
			.flatMap((index) =>
				index < 0 ? (arcs[~index] ?? []).toReversed() : [...(arcs[index] ?? [])],
			)
			// Where two arcs meet, both have the point.
			.filter((point, i, line) => i === 0 || !samePoint(point, line[i - 1] ?? [NaN, NaN])),
	);

/**
 * The borders between counties as open lines on a grid, each border once. The coast and the
 * frontier are not among them.
 */
export const countyBorders = (topology: MapTopology, arcs: GridArcs): Point[][] =>
	borderLines(
		meshArcs(topology, topology.objects.counties, (one, other) => one !== other).arcs,
		arcs,
	);
