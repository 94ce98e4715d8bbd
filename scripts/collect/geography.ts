import { z } from 'zod';
import { fault } from './fault.ts';

/** Path in the archive of the boundaries: planar SWEREF 99 TM, quantised to a grid of 10,000. */
export const GEOGRAPHY_PATH = 'geo/derived/sverige.sweref99tm.q1e4.topojson';

/** Arcs are passed on as they are, so only their place in the file is checked. */
const geometry = z.object({ type: z.string(), id: z.string(), arcs: z.array(z.unknown()) });
const layer = z.object({ type: z.literal('GeometryCollection'), geometries: z.array(geometry) });
const topology = z.object({
	type: z.literal('Topology'),
	arcs: z.array(z.unknown()),
	transform: z.object({
		scale: z.tuple([z.number(), z.number()]),
		translate: z.tuple([z.number(), z.number()]),
	}),
	objects: z.object({ kommuner: layer, lan: layer }),
});

/**
 * Renames the layers to `municipalities` and `counties` and drops every property but the id: names
 * stand in the registers, and are joined by code.
 *
 * @returns the text of `data/geography/sweden.topo.json`
 * @throws DataError when a layer's ids are not the codes of its register
 */
export function geographyText(
	json: string,
	file: string,
	codes: { readonly municipalities: readonly string[]; readonly counties: readonly string[] },
): string {
	const parsed = topology.safeParse(JSON.parse(json));
	if (!parsed.success) throw fault(file, 0, z.prettifyError(parsed.error), 'a topology');
	const { type, arcs, transform, objects } = parsed.data;
	const layers = { municipalities: objects.kommuner, counties: objects.lan };
	for (const name of ['municipalities', 'counties'] as const) {
		const ids = layers[name].geometries.map(({ id }) => id).sort();
		if (ids.join() === [...codes[name]].sort().join()) continue;
		throw fault(file, 0, `${ids.length} ${name}`, `the ${codes[name].length} codes`);
	}
	return `${JSON.stringify({ type, arcs, transform, objects: layers })}\n`;
}
