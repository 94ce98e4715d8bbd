import type { ApiSeries } from '../tables/api.ts';
import { seriesPath } from '../tables/series-path.ts';
import { fetchOnce } from './fetch-once.ts';
import { inSite } from './in-site.ts';

/** Milliseconds before a reader is told that figures are on their way. */
const SLOW = 300;

/**
 * The figures of an indicator.
 *
 * @param onSlow called where they take so long that the reader should be told
 */
export async function fetchSeries(id: string, onSlow: () => void): Promise<ApiSeries> {
	const slow = setTimeout(onSlow, SLOW);
	try {
		return await fetchOnce<ApiSeries>(inSite(`/api/v1/${seriesPath(id)}`));
	} finally {
		clearTimeout(slow);
	}
}
