import { describe, expect, it } from 'vitest';
import { reachable, type Steps } from '../../src/draw/compass.ts';
import { readData } from '../read/data.ts';
import { adjacency } from '../derive/adjacency.ts';
import { neighboursFile } from './neighbours-file.ts';

const { links, topology } = await readData('data', () => undefined);
const published = neighboursFile(adjacency(topology, links));

describe('the keys of the map', () => {
	it('lead from every municipality to all 290', () => {
		const neighbours = new Map(Object.entries(published));
		expect(neighbours.size).toBe(290);
		for (const code of neighbours.keys()) {
			expect(reachable(code, neighbours as ReadonlyMap<string, Steps<string>>).size).toBe(290);
		}
	});

	it('cross the water where a bridge or ferry does', () => {
		// Gotland: the ferries to Nynäshamn and Oskarshamn. Mörbylånga: the bridge to Kalmar.
		expect(published['0980']).toMatchObject({ up: '0192', left: '0882', right: null });
		expect(published['0840']).toMatchObject({ left: '0880', right: null });
	});

	it('need a link for every island, and say which lacks one', () => {
		const without = links.filter(({ from }) => from !== '0980');
		expect(() => neighboursFile(adjacency(topology, without))).toThrow(
			/data\/geography\/links\.csv: no key leads from "0114" to .*0980/,
		);
	});
});
