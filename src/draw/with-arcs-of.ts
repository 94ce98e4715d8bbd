import type { ArcArea, MapTopology } from './map-topology.ts';

/** The topology without the lines of other areas: most of the work is done for each line of the country. */
export function withArcsOf(topology: MapTopology, areas: readonly ArcArea<string>[]): MapTopology {
	const used = new Set(
		areas.flatMap((area) => area.arcs.flat(2)).map((index) => (index < 0 ? ~index : index)),
	);
	return { ...topology, arcs: topology.arcs.map((arc, index) => (used.has(index) ? arc : [])) };
}
