import { isMapTopology } from '../../src/draw/map-topology.ts';
import { DataError } from './data-error.ts';
import { checkCodes, COUNTY_CODES, MUNICIPALITY_CODES } from './register.ts';

/**
 * Reads `data/geography/sweden.topo.json`: the shape that maps are drawn from, with each municipality
 * and county of the register in it once.
 *
 * @returns its text as it stands, to be published
 */
export function readTopology(file: string, text: string): string {
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch (error) {
		const problem = error instanceof Error ? error.message : 'unreadable';
		throw new DataError({ file }, `is no JSON: ${problem}`);
	}
	if (!isMapTopology(content)) {
		throw new DataError({ file }, 'found another shape, expected the topology of the map');
	}
	const { municipalities, counties } = content.objects;
	const ids = (areas: { readonly geometries: readonly { readonly id: string }[] }): string[] =>
		areas.geometries.map(({ id }) => id);
	checkCodes(file, 'municipality', ids(municipalities), MUNICIPALITY_CODES);
	checkCodes(file, 'county', ids(counties), COUNTY_CODES);
	return text;
}
