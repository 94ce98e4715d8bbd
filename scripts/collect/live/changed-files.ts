import type { Source } from '../../../src/tables/api/series-source.ts';
import { readSources } from '../../read/sources.ts';
import type { DataBefore } from '../standing.ts';

/** Ids of the sources that tables name, which stand last in each line. */
const namedIn = (tables: ReadonlyMap<string, string>): ReadonlySet<string> =>
	new Set([...tables.values()].flatMap((text) => text.match(/[^,\n]+$/gm) ?? []));

/**
 * Tables that are not as they stand, and the sources that all tables then name.
 *
 * @param tables texts of all tables of observations, by indicator
 * @param read the sources that were read
 * @returns texts by path in `data/`
 */
export function changedFiles(
	tables: ReadonlyMap<string, string>,
	read: readonly Source[],
	standing: DataBefore,
): ReadonlyMap<string, string> {
	const files = new Map<string, string>();
	for (const [id, text] of tables) {
		if (text !== standing.tables.get(id)) files.set(`observations/${id}.csv`, text);
	}
	const all = new Map([...standing.sources, ...read].map((source) => [source.id, source]));
	const [named, stoodNamed] = [namedIn(tables), namedIn(standing.tables)];
	const isUsed = (id: string): boolean =>
		named.has(id) ||
		[...all.values()].some((other) => named.has(other.id) && other.inputs.includes(id));
	const wasUsed = (id: string): boolean =>
		stoodNamed.has(id) ||
		standing.sources.some((other) => stoodNamed.has(other.id) && other.inputs.includes(id));
	const sources = [...all.values()]
		// Those of registers and map are named elsewhere, and stay.
		.filter(
			({ id }) => isUsed(id) || (standing.sources.some((one) => one.id === id) && !wasUsed(id)),
		)
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	if (JSON.stringify(sources) !== JSON.stringify(standing.sources)) {
		// Read again by the site's own reader, which also brings the keys into one order.
		const entries = readSources('data/sources.json', JSON.stringify(sources));
		files.set('sources.json', `${JSON.stringify(entries, null, 2)}\n`);
	}
	return files;
}
