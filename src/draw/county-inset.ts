import { countyOf, type MunicipalityCode } from '../tables/code.ts';
import type { InsetShape } from './inset-paths.ts';
import { frameOf, gridArcs, gridOver, polygonsOf, type Frame } from './map-grid.ts';
import { mapShape } from './map-shape.ts';
import type { MapTopology } from './map-topology.ts';
import { withArcsOf } from './with-arcs-of.ts';

/** The box that every county is drawn in, in units: shown 300 pixels wide, a name 30 units high is 12 pixels. */
export const COUNTY_BOX = { width: 750, height: 700 } as const;

/** Units kept free on each side. */
const MARGIN = 24;

/** The smallest frame of the box's shape that has the areas in its middle, its margins around them. */
function frameAround({ west, south, east, north }: Frame): Frame {
	const metres = Math.max(
		(east - west) / (COUNTY_BOX.width - 2 * MARGIN),
		(north - south) / (COUNTY_BOX.height - 2 * MARGIN),
	);
	const [x, y] = [(west + east) / 2, (south + north) / 2];
	const [wide, high] = [(COUNTY_BOX.width * metres) / 2, (COUNTY_BOX.height * metres) / 2];
	return { west: x - wide, south: y - high, east: x + wide, north: y + high };
}

/**
 * The municipalities of a county, as large as the box has room for, in code order.
 *
 * @param county two digits
 * @throws Error where no municipality of the topology is in it
 */
export function countyInset(
	topology: MapTopology,
	county: string,
): ReadonlyMap<MunicipalityCode, InsetShape> {
	const areas = topology.objects.municipalities.geometries.filter(
		({ id }) => countyOf(id) === county,
	);
	const own = withArcsOf(topology, areas);
	const arcs = gridArcs(own, gridOver(frameAround(frameOf(own, areas)), COUNTY_BOX.width));
	return new Map(
		areas
			.map((area) => [area.id, { ...mapShape(area.id, polygonsOf(area, arcs)), share: 1 }] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}
