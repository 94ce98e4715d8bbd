import type { MunicipalityCode } from '../tables/code.ts';
import { innerCircle } from './interior-point.ts';
import type { Polygon } from './map-grid.ts';
import { closedPath } from './path.ts';
import type { Box, Point } from './point.ts';
import { boxOf, ringsArea } from './ring.ts';

/** A municipality as it is drawn. All measures in units of its grid. */
export interface MapShape {
	readonly code: MunicipalityCode;
	/** The `d` of an SVG path: relative whole-number commands. */
	readonly path: string;
	readonly box: Box;
	/** Area in square units, holes left out. */
	readonly area: number;
	/** A point well inside the largest part, for a label or a mark; one decimal. */
	readonly center: Point;
	/** How far the centre is from the nearest border: the room that a mark has. */
	readonly room: number;
}

const round = (number: number): number => Math.round(number * 10) / 10;

/** The polygon with the largest area. Throws when there is none. */
function largest(polygons: readonly Polygon[]): Polygon {
	return polygons.reduce((best, each) => (ringsArea(each) > ringsArea(best) ? each : best));
}

/**
 * Measures and writes the shape of one municipality. `drawn` may be larger than what is `seen`,
 * where a frame cuts it off, and may run the other way: area, box and centre are those of the part
 * that a reader sees.
 */
export function mapShape(
	code: MunicipalityCode,
	seen: readonly Polygon[],
	drawn: readonly Polygon[] = seen,
): MapShape {
	const { center, radius } = innerCircle(largest(seen));
	return {
		code,
		path: closedPath(drawn.flat()),
		box: boxOf(seen.flat()),
		area: seen.reduce((sum, polygon) => sum + ringsArea(polygon), 0),
		center: [round(center[0]), round(center[1])],
		room: round(radius),
	};
}
