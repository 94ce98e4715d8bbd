import { neighbors } from 'topojson-client';
import { mapPaths } from '../../src/draw/map-paths.ts';
import { isMapTopology } from '../../src/draw/map-topology.ts';
import type { Point } from '../../src/draw/point.ts';
import type { MunicipalityCode } from '../../src/tables/code.ts';
import { DataError } from '../read/data-error.ts';
import type { Link } from '../read/links.ts';

/** Which municipalities lie beside which, and where each of them lies on the map. */
export interface Adjacency {
	/** A point inside each municipality, in the map's units (the country is 1000 wide), y down. */
	readonly centres: ReadonlyMap<MunicipalityCode, Point>;
	/** Those that share a border with each, or that a bridge or ferry links to it; both ways. */
	readonly neighbours: ReadonlyMap<MunicipalityCode, readonly MunicipalityCode[]>;
	/** Height of the country in the map's units. */
	readonly height: number;
}

const TOPOLOGY = { file: 'data/geography/sweden.topo.json' };

/**
 * Reads centres and borders off the topology, and adds the ways across water.
 *
 * @param topology text of the topology
 * @throws DataError for a text that is not the topology of the map
 */
export function adjacency(topology: string, links: readonly Link[]): Adjacency {
	const content: unknown = JSON.parse(topology);
	if (!isMapTopology(content)) throw new DataError(TOPOLOGY, 'is not the topology of the map');
	const { geometries } = content.objects.municipalities;
	const codes = geometries.map(({ id }) => id);
	const neighbours = new Map<MunicipalityCode, MunicipalityCode[]>(
		neighbors(geometries).map((indexes, own) => [
			codes[own] ?? fail(own),
			indexes.map((index) => codes[index] ?? fail(index)),
		]),
	);
	for (const { from, to } of links) {
		neighbours.get(from)?.push(to);
		neighbours.get(to)?.push(from);
	}
	const { shapes, grid } = mapPaths(content);
	const centres = new Map([...shapes].map(([code, { center }]) => [code, center] as const));
	return { centres, neighbours, height: grid.height };
}

const fail = (index: number): never => {
	throw new DataError(TOPOLOGY, `has no municipality number ${index}`);
};
