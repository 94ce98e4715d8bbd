import { neighbors } from 'topojson-client';
import { mapPaths } from '../../src/charts/map-paths.ts';
import { isMapTopology } from '../../src/charts/map-topology.ts';
import type { ApiNeighbours } from '../../src/model/api.ts';
import type { MunicipalityCode } from '../../src/model/code.ts';
import { compass } from '../../src/model/compass.ts';
import { DataError } from '../read/data-error.ts';
import type { Link } from '../read/links.ts';

const TOPOLOGY = { file: 'data/geography/sweden.topo.json' };
const LINKS = { file: 'data/geography/links.csv' };

/**
 * `neighbours.json`: municipalities that share a border, or that a bridge or ferry links, by the
 * direction in which they lie.
 *
 * @param topology text of the topology
 * @throws DataError where the keys cannot reach a municipality
 */
export function neighboursFile(topology: string, links: readonly Link[]): ApiNeighbours {
	const content: unknown = JSON.parse(topology);
	if (!isMapTopology(content)) throw new DataError(TOPOLOGY, 'is not the topology of the map');
	const { geometries } = content.objects.municipalities;
	const codes = geometries.map(({ id }) => id);
	const beside = new Map<MunicipalityCode, MunicipalityCode[]>(
		neighbors(geometries).map((indexes, own) => [
			codes[own] ?? fail(own),
			indexes.map((index) => codes[index] ?? fail(index)),
		]),
	);
	for (const { from, to } of links) {
		beside.get(from)?.push(to);
		beside.get(to)?.push(from);
	}
	const centres = new Map(
		[...mapPaths(content).shapes].map(([code, { center }]) => [code, center] as const),
	);
	try {
		return Object.fromEntries(compass(centres, beside));
	} catch (error) {
		throw new DataError(LINKS, error instanceof Error ? error.message : 'cannot be used');
	}
}

const fail = (index: number): never => {
	throw new DataError(TOPOLOGY, `has no municipality number ${index}`);
};
