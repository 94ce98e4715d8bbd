import type { ApiNeighbours } from '../../src/tables/api.ts';
import { compass } from '../../src/draw/compass.ts';
import { DataError } from '../read/data-error.ts';
import type { Adjacency } from '../derive/adjacency.ts';

const LINKS = { file: 'data/geography/links.csv' };

/**
 * `neighbours.json`: municipalities that share a border, or that a bridge or ferry links, by the
 * direction in which they lie.
 *
 * @throws DataError where the keys cannot reach a municipality
 */
export function neighboursFile({ centres, neighbours }: Adjacency): ApiNeighbours {
	try {
		return Object.fromEntries(compass(centres, neighbours));
	} catch (error) {
		throw new DataError(LINKS, error instanceof Error ? error.message : 'cannot be used');
	}
}
