import type { ApiIndicatorEntry } from '../../../tables/api.ts';
import { measurePath } from '../../../stats/measure-path.ts';
import { writeQuery } from '../../../steer/query.ts';

/**
 * Swedish address, from the root of the site, of the view that shows a municipality's figure: on the
 * page of the measure's challenge, with what that page shows by itself left out. A measure without a
 * challenge has no view, and leads to the page of the measure.
 *
 * @param lead id of the indicator that the page of the challenge shows first
 */
export function viewAddress(
	{ id, challenge, latest }: Pick<ApiIndicatorEntry, 'id' | 'challenge' | 'latest'>,
	lead: string | null,
	year: number,
	code: string,
): string {
	if (challenge === null) return measurePath(id);
	const query = writeQuery([
		['indikator', id === lead ? '' : id],
		['ar', year === latest ? '' : String(year)],
		['kommun', code],
	]);
	return `/utmaningar/${challenge}/${query}`;
}
