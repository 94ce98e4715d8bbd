import { countyOf } from '../tables/code.ts';
import type { MunicipalityCode } from '../tables/code.ts';
import { frameOf, gridArcs, gridOver, polygonsOf } from './map-grid.ts';
import { mapShape } from './map-shape.ts';
import type { MapShape } from './map-shape.ts';
import type { MapTopology } from './map-topology.ts';
import { closedPath } from './path.ts';
import type { Point } from './point.ts';
import { withArcsOf } from './with-arcs-of.ts';

/** Where in its county a municipality lies. */
export interface Locator {
	readonly viewBox: readonly [x: number, y: number, width: number, height: number];
	/** The municipality itself. */
	readonly chosen: MapShape;
	/** The `d` of all other municipalities of the county together; empty for Gotland. */
	readonly others: string;
	/** A ring to draw around a municipality too small to be seen at once; null for a larger one. */
	readonly ring: { readonly center: Point; readonly radius: number } | null;
}

/** Units kept free on each side for strokes and the ring. */
const MARGIN = 4;

/** A municipality needs a ring when it takes less than this part of the drawing's longer side. */
const SMALL = 0.08;

/**
 * Draws a municipality's county as a small map, the municipality apart from the others, on a grid of
 * `size` units along its longer side. Throws when no area of the topology has the code.
 */
export function locator(topology: MapTopology, code: MunicipalityCode, size = 200): Locator {
	const county = countyOf(code);
	const areas = topology.objects.municipalities.geometries.filter(
		({ id }) => countyOf(id) === county,
	);
	const own = areas.find(({ id }) => id === code);
	if (!own) throw new Error(`municipality "${code}" is not in the topology`);
	const around = withArcsOf(topology, areas);
	const frame = frameOf(around, areas);
	const [metresWide, metresHigh] = [frame.east - frame.west, frame.north - frame.south];
	const grid = gridOver(frame, (size * metresWide) / Math.max(metresWide, metresHigh));
	const arcs = gridArcs(around, grid);
	const polygons = polygonsOf(own, arcs);
	if (polygons.length === 0) {
		throw new Error(`municipality "${code}" has no area on a locator of ${size} units`);
	}
	const chosen = mapShape(code, polygons);
	const [left, top, right, bottom] = chosen.box;
	return {
		viewBox: [
			-MARGIN,
			-MARGIN,
			Math.ceil(grid.width) + 2 * MARGIN,
			Math.ceil(grid.height) + 2 * MARGIN,
		],
		chosen,
		others: closedPath(
			areas.filter((area) => area !== own).flatMap((area) => polygonsOf(area, arcs).flat()),
		),
		ring:
			Math.max(right - left, bottom - top) < SMALL * size
				? { center: [(left + right) / 2, (top + bottom) / 2], radius: SMALL * size }
				: null,
	};
}
