import { readFileSync } from 'node:fs';
import { isMapTopology } from './map-topology.ts';
import type { MapTopology } from './map-topology.ts';

const file = new URL('../../data/geography/sweden.topo.json', import.meta.url);

/** The country as it is published, for tests. */
export function readSweden(): MapTopology {
	const topology: unknown = JSON.parse(readFileSync(file, 'utf8'));
	if (!isMapTopology(topology)) throw new Error(`${file.pathname} is not a map topology`);
	return topology;
}
