import type { Source } from '../../../src/tables/api/series-source.ts';
import type { Description, Fetched, Publisher } from './publisher.ts';

const dateless = (source: Source): string =>
	JSON.stringify(Object.entries({ ...source, retrieved: null }).sort());

/**
 * The entry of a series that was just fetched; the one that stands, where nothing of it but its date is
 * new: the same figures give the same bytes.
 *
 * @param date ISO date of the collection
 */
export function fetchedSource(
	publisher: Publisher,
	id: string,
	{ title }: Description,
	{ sha256 }: Fetched,
	{ date, sources }: { readonly date: string; readonly sources: readonly Source[] },
): Source {
	const fresh: Source = {
		id: publisher.sourceId(id),
		title,
		archive: null,
		retrieved: date,
		sha256,
		inputs: [],
		...publisher.source(id),
	};
	const stood = sources.find((source) => source.id === fresh.id);
	return stood !== undefined && dateless(stood) === dateless(fresh) ? stood : fresh;
}
