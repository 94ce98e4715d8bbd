import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
	ApiFunds,
	ApiIndex,
	ApiIndicatorEntry,
	ApiMunicipality,
	ApiNeed,
	ApiSeries,
} from '../tables/api.ts';
import type { FrozenRelease } from '../tables/api/releases.ts';
import { frozenReleases } from './read.ts';

/** Where `npm run data:publish` unpacks frozen releases, from the folder of the project. */
const FOLDER = 'public';

/** The files of a frozen release that cards for other sites are drawn from. */
export interface FrozenApi {
	readonly index: ApiIndex;
	readonly municipalities: readonly ApiMunicipality[];
	readonly funds: ApiFunds;
	readonly need: ApiNeed;
	/** @throws Error for an indicator that its index does not list */
	readonly indicator: (id: string) => ApiIndicatorEntry;
	readonly series: (id: string) => ApiSeries;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function reader({ path, sha256: expected }: FrozenRelease): FrozenApi {
	const parsed = new Map<string, unknown>();
	// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the border, as in read.ts
	const read = <File>(name: string, sum: string | undefined): File => {
		if (!parsed.has(name)) {
			const text = readFileSync(join(process.cwd(), FOLDER, path, name), 'utf8');
			if (sha256(text) !== sum) {
				throw new Error(`public/${path}${name} is not what was frozen: run "npm run data:publish"`);
			}
			parsed.set(name, JSON.parse(text));
		}
		// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the border, as in read.ts
		return parsed.get(name) as File;
	};
	const index = read<ApiIndex>('index.json', expected);
	// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- likewise
	const listed = <File>(name: string): File =>
		read<File>(name, index.files.find((file) => file.path === name)?.sha256);
	const indicator = (id: string): ApiIndicatorEntry => {
		const entry = index.indicators.find((each) => each.id === id);
		if (!entry) throw new Error(`indicator "${id}" is not in the release of ${index.release}`);
		return entry;
	};
	return {
		index,
		municipalities: listed('municipalities.json'),
		funds: listed('funds.json'),
		need: listed('need.json'),
		indicator,
		series: (id) => listed(indicator(id).file),
	};
}

const read = new Map<string, FrozenApi>();

/** A frozen release by its date, read once. @throws Error where none of that date is kept */
export function frozen(date: string): FrozenApi {
	const known = read.get(date);
	if (known) return known;
	const release = frozenReleases().find((each) => each.date === date);
	if (!release) throw new Error(`no release of ${date} is frozen`);
	const api = reader(release);
	read.set(date, api);
	return api;
}
