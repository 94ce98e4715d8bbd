import type { MunicipalityCode } from '../tables/code.ts';
import type { Polygon } from './map-grid.ts';
import type { MapTopology } from './map-topology.ts';

/** A stretch of border with a neighbour, and how many steps it has. */
interface Border {
	readonly neighbour: MunicipalityCode;
	readonly steps: number;
}

/** What each municipality has in common with others, in the order of the topology. */
function bordersOf({
	arcs,
	objects,
}: MapTopology): ReadonlyMap<MunicipalityCode, readonly Border[]> {
	const areas = objects.municipalities.geometries;
	const sides = new Map<number, MunicipalityCode[]>();
	for (const { id, arcs: own } of areas) {
		for (const index of own.flat(2)) {
			const arc = index < 0 ? ~index : index;
			sides.set(arc, [...(sides.get(arc) ?? []), id]);
		}
	}
	const borders = new Map<MunicipalityCode, Border[]>(areas.map(({ id }) => [id, []]));
	for (const [arc, [one, other]] of sides) {
		if (one === undefined || other === undefined) continue;
		const steps = (arcs[arc]?.length ?? 1) - 1;
		borders.get(one)?.push({ neighbour: other, steps });
		borders.get(other)?.push({ neighbour: one, steps });
	}
	return borders;
}

/**
 * The municipalities to write the other way round. Two neighbours that both run clockwise follow their
 * border in opposite directions, and a compressor sees two texts; where one of them is turned, it sees
 * the same text twice. Not all borders can agree: a municipality is turned as long as more steps of its
 * borders agree thereby (a local search for the largest cut). Three in four do in the end, and the
 * shapes of the country weigh a sixth less (11.5 kB of Brotli against 13.7).
 */
export function turnedAreas(topology: MapTopology): ReadonlySet<MunicipalityCode> {
	const turned = new Set<MunicipalityCode>();
	const sweep = [...bordersOf(topology)];
	// Each turn makes more steps agree, so that it comes to an end.
	for (let isSettled = false; !isSettled;) {
		isSettled = true;
		for (const [id, borders] of sweep) {
			const gain = borders.reduce(
				(sum, { neighbour, steps }) =>
					sum + (turned.has(neighbour) === turned.has(id) ? steps : -steps),
				0,
			);
			if (gain <= 0) continue;
			if (!turned.delete(id)) turned.add(id);
			isSettled = false;
		}
	}
	return turned;
}

/** The same polygons with every ring run from its first point the other way: holes stay holes. */
export const turnedPolygons = (polygons: readonly Polygon[]): readonly Polygon[] =>
	polygons.map((rings) =>
		rings.map((ring) => [...ring.slice(0, 1), ...ring.slice(1).toReversed()]),
	);
