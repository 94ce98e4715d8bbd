import type {
	ApiFunds,
	ApiIndex,
	ApiMunicipality,
	ApiNeed,
	ApiSeries,
} from '../../../src/tables/api.ts';
import type { ApiBuying } from '../../../src/tables/api/buying.ts';
import type { ApiGroups } from '../../../src/tables/api/groups.ts';
import type { ApiModels } from '../../../src/tables/api/models.ts';
import type { ApiSimilarityFile } from '../../../src/tables/api/similarity.ts';
import type { Files } from '../release.ts';

/** What the downloads are made of: the very files of the API, so that they hold the same. */
export interface PublishedData {
	readonly index: ApiIndex;
	readonly municipalities: readonly ApiMunicipality[];
	readonly funds: ApiFunds;
	readonly need: ApiNeed;
	readonly models: ApiModels;
	readonly groups: ApiGroups;
	readonly similarity: ApiSimilarityFile;
	readonly buying: ApiBuying;
	readonly series: ReadonlyMap<string, ApiSeries>;
}

/** Reads what has just been held to its schema and written. */
export function publishedData(files: Files): PublishedData {
	// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the border: see above
	const read = <File>(path: string): File => {
		const text = files.get(path);
		if (text === undefined) throw new Error(`api/v1/${path} was not made`);
		// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the border: see above
		return JSON.parse(text) as File;
	};
	const index = read<ApiIndex>('index.json');
	return {
		index,
		municipalities: read('municipalities.json'),
		funds: read('funds.json'),
		need: read('need.json'),
		models: read('models.json'),
		groups: read('groups.json'),
		similarity: read('similarity.json'),
		buying: read('buying.json'),
		series: new Map(index.indicators.map(({ id, file }) => [id, read<ApiSeries>(file)])),
	};
}
