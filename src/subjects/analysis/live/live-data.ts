import type { SmallMap } from '../../../draw/small-map.ts';
import type {
	ApiChallenge,
	ApiFunds,
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNeed,
	ApiSeries,
} from '../../../tables/api.ts';

/** What live parts are drawn from: the files of the API, and the country's outline. */
export interface LiveData extends Pick<ApiFunds, 'funds' | 'national'> {
	readonly challenges: readonly ApiChallenge[];
	readonly municipalities: readonly ApiMunicipality[];
	readonly need: ApiNeed;
	readonly indicator: (id: string) => ApiIndicatorEntry;
	readonly series: (id: string) => ApiSeries;
	/** ISO date of the release of the data. */
	readonly release: string;
	readonly country: SmallMap;
}
