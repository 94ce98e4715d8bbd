import type { MapPaths } from '../../../draw/map-paths.ts';
import type { SmallMap } from '../../../draw/small-map.ts';
import type {
	ApiChallenge,
	ApiFunds,
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNeed,
	ApiSeries,
} from '../../../tables/api.ts';

/** What live parts are drawn from: the files of the API, and the country's shapes. */
export interface LiveData extends Pick<ApiFunds, 'funds' | 'national'> {
	readonly challenges: readonly ApiChallenge[];
	readonly municipalities: readonly ApiMunicipality[];
	readonly need: ApiNeed;
	readonly indicator: (id: string) => ApiIndicatorEntry;
	readonly series: (id: string) => ApiSeries;
	readonly shapes: MapPaths['shapes'];
	readonly country: SmallMap;
}
