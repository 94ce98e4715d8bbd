import { ranks } from '../../../stats/rank.ts';
import { rankedIn } from '../../../stats/ranked.ts';
import type { ApiIndicatorEntry, ApiMunicipality, ApiSeries } from '../../../tables/api.ts';

/** The municipalities in the first places of an indicator, and the years that they are ranked on. */
export function rankingRows(
	indicator: ApiIndicatorEntry,
	series: ApiSeries,
	municipalities: readonly ApiMunicipality[],
	count: number,
) {
	const { values, years } = rankedIn(series, indicator, indicator.latest);
	const places = ranks(values, indicator.heavier);
	const rows = municipalities
		.flatMap((municipality) => {
			const place = places.get(municipality.code)?.place;
			const value = values.get(municipality.code);
			return place === undefined || value === undefined || place > count
				? []
				: [{ municipality, place, value }];
		})
		.toSorted((a, b) => a.place - b.place);
	return { rows, years };
}
