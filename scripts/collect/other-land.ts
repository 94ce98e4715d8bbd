import { readFileSync } from 'node:fs';
import proj4 from 'proj4';
import { merge } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { clipRing } from '../../src/draw/clip.ts';
import { closedPath } from '../../src/draw/path.ts';
import type { Box, Point, Ring } from '../../src/draw/point.ts';
import { ringArea } from '../../src/draw/ring.ts';
import type { OtherLand } from '../../src/tables/api/other-land.ts';
import { sha256Of } from './archive.ts';
import { fault } from './fault.ts';

/** Path inside the data folder. */
export const OTHER_LAND = 'geography/other-land.json';

/** Countries of Natural Earth 1:10m as TopoJSON, in the npm package `world-atlas`. */
const LAND_PACKAGE = 'world-atlas';
const LAND_FILE = 'countries-10m.json';

/** By ISO 3166-1 number: Sweden, whose own shape comes from SCB, and Greenland, which is out of sight. */
const LEFT_OUT: ReadonlySet<string | undefined> = new Set(['752', '304']);
/** SWEREF 99 TM (EPSG:3006). */
const SWEREF_99_TM = '+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs';
/** Degrees around the frame below, so that no far shore has to be projected. */
const NEARBY = { west: -15, south: 40, east: 80, north: 74 };
/** What a wide window can show around the country, in metres; whole units. */
const FRAME = { west: -501_000, south: 5_700_000, east: 2_400_000, north: 8_001_000 };
/** A pixel and a half where the country is 320 pixels wide. */
const METRES = 3000;
/** Units between points of a shore, and the least area of an island: finer is nothing to see. */
const LEAST_STEP = 3;
const LEAST_AREA = 6;
/** Units that land reaches beyond the frame to the east and the south. */
const BEYOND = 1000;
const DEGREE = 1e4;
/** Longitudes below this are counted on past 180. */
const EAST_OF = -30;

type Country = (Polygon | MultiPolygon) & { readonly id?: string };

/** What of the file is used. */
interface Countries extends Topology {
	readonly objects: {
		readonly countries: { readonly geometries: Country[] } & Topology['objects'][string];
	};
}

/** The package is pinned with its checksum: that it is a topology with the layer is enough to know. */
const isCountries = (content: unknown): content is Countries =>
	typeof content === 'object' &&
	content !== null &&
	'type' in content &&
	content.type === 'Topology' &&
	'objects' in content &&
	typeof content.objects === 'object' &&
	content.objects !== null &&
	'countries' in content.objects;

/** Every point of a line that is far enough from the last one kept. */
function thinned(ring: Ring): Ring {
	let last: Point | undefined;
	return ring.filter((point) => {
		const isNear =
			last !== undefined && Math.hypot(point[0] - last[0], point[1] - last[1]) < LEAST_STEP;
		if (!isNear) last = point;
		return !isNear;
	});
}

/** The file of the package as installed, and its checksum. */
export function readCountries(): { readonly text: string; readonly sha256: string } {
	const file = new URL(import.meta.resolve(`${LAND_PACKAGE}/${LAND_FILE}`));
	const text = readFileSync(file, 'utf8');
	return { text, sha256: sha256Of(text) };
}

/** Where one country is west of Greenwich by going on eastwards, as Russia is: a ring must not leap. */
const eastwards = (longitude: number): number =>
	longitude < EAST_OF ? longitude + 360 : longitude;

/** Whole ten-thousandths of a degree, kept to the surroundings of the frame. */
function nearby(ring: readonly (readonly number[])[]): Ring {
	const { west, south, east, north } = NEARBY;
	const box: Box = [west * DEGREE, south * DEGREE, east * DEGREE, north * DEGREE];
	const points = ring
		.slice(0, -1)
		.map(([x = 0, y = 0]): Point => [Math.round(eastwards(x) * DEGREE), Math.round(y * DEGREE)]);
	return clipRing(points, box);
}

/**
 * The land around Sweden as one path: a background that parts sea from land, and measures nothing.
 *
 * @param text TopoJSON with the layer `countries`, in degrees (WGS 84)
 * @throws DataError for another file
 */
export function otherLand(text: string): OtherLand {
	const topology: unknown = JSON.parse(text);
	if (!isCountries(topology)) throw fault(LAND_FILE, 0, 'another shape', 'the layer "countries"');
	const others = topology.objects.countries.geometries.filter(({ id }) => !LEFT_OUT.has(id));
	const polygons = merge(topology, others).coordinates;
	const { forward } = proj4('WGS84', SWEREF_99_TM);
	const { west, south, east, north } = FRAME;
	const [right, bottom] = [(east - west) / METRES, (north - south) / METRES];
	const box: Box = [0, 0, right, bottom];
	/** Land at the frame goes on beyond it: a window may be wider. */
	const outwards = ([x, y]: Point): Point => [
		x === right ? x + BEYOND : x,
		y === bottom ? y + BEYOND : y,
	];
	const rings = polygons.flatMap((each) =>
		each.flatMap((line): Ring[] => {
			const projected = nearby(line).map(([x, y]): Point => {
				const [easting, northing] = forward([x / DEGREE, y / DEGREE]);
				return [
					Math.round((easting - west) / METRES) + 0,
					Math.round((north - northing) / METRES) + 0,
				];
			});
			const ring = clipRing(thinned(projected), box).map(outwards);
			return Math.abs(ringArea(ring)) < LEAST_AREA ? [] : [ring];
		}),
	);
	return { west, north, metres: METRES, path: closedPath(rings) };
}
