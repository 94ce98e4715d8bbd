import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type {
	ApiBuying,
	ApiCircles,
	ApiFunds,
	ApiIndex,
	ApiIndicatorEntry,
	ApiModels,
	ApiMunicipality,
	ApiNeed,
	ApiSeries,
	ApiSimilarityFile,
} from '../tables/api.ts';
import type { ApiDownload, ApiDownloads, DownloadSubject } from '../tables/api/downloads.ts';
import type { ApiFindings } from '../stats/finding.ts';
import type { Model } from '../tables/api/models.ts';
import type { ApiReleases, FrozenRelease } from '../tables/api/releases.ts';
import type { DataChange } from '../tables/api/changes.ts';
import type { Correction } from '../tables/api/corrections.ts';
import type { OtherLand } from '../tables/api/other-land.ts';
import type { SearchWord } from '../tables/api/search-words.ts';
import type { ApiGroups } from '../stats/groups/problem-groups.ts';
import { isMapTopology, type MapTopology } from '../draw/map-topology.ts';

/** Where `npm run data:publish` publishes the API; the site is built from the very files that it publishes. */
const PUBLISHED = join(process.cwd(), 'public/api/v1');

const MISSING = 'public/api/v1 is not there: run "npm run data:publish" first';

const ANEW = 'the data was published anew while it was read: run this again';

/** Folder of the release that is published. */
function releaseFolder(): string {
	try {
		return realpathSync(PUBLISHED);
	} catch (cause) {
		throw new Error(MISSING, { cause });
	}
}

/** Folder of the release that was the published one at first: all is read from it, whatever comes after. */
let folder: string | undefined;

const texts = new Map<string, string>();

function text(path: string): string {
	const known = texts.get(path);
	if (known !== undefined) return known;
	folder ??= releaseFolder();
	let read: string;
	try {
		read = readFileSync(join(folder, path), 'utf8');
	} catch (cause) {
		throw new Error(releaseFolder() === folder ? MISSING : ANEW, { cause });
	}
	texts.set(path, read);
	return read;
}

const parsed = new Map<string, unknown>();

/**
 * Parses a file of the API, once. The type is what `scripts/publish` wrote: that it is this very
 * file is held by its checksum in the index, so that no second description of its shape is needed.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the border: see above
function read<File>(path: string): File {
	if (!parsed.has(path)) {
		const content = text(path);
		if (path !== 'index.json') {
			const expected = index().files.find((file) => file.path === path)?.sha256;
			const found = createHash('sha256').update(content).digest('hex');
			if (found !== expected) {
				throw new Error(
					`public/api/v1/${path} is not what index.json lists: run "npm run data:publish"`,
				);
			}
		}
		parsed.set(path, JSON.parse(content));
	}
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the border: see above
	return parsed.get(path) as File;
}

export const index = (): ApiIndex => read('index.json');

/** All 290, in code order. */
export const municipalities = (): readonly ApiMunicipality[] => read('municipalities.json');

export const funds = (): ApiFunds => read('funds.json');

/** Ways of working against the problems, in the order of their table. */
export const models = (): readonly Model[] => read<ApiModels>('models.json').models;

/** How a municipality may buy or pay for a social solution, fact by fact, and the limits of direct award. */
export const buying = (): ApiBuying => read('buying.json');

export const need = (): ApiNeed => read('need.json');

/** What the distances between municipalities are made of. */
export const similarity = (): ApiSimilarityFile => read('similarity.json');

/** Municipalities grouped by their problem profile. */
export const groups = (): ApiGroups => read('groups.json');

/** Facts found in the data by rule, the most unusual first. */
export const findings = (): ApiFindings => read('findings.json');

/** Errors in what was published and changes of method, the newest first. */
export const corrections = (): readonly Correction[] => read('corrections.json');

/** Releases that are kept as they were, the newest first. */
export const frozenReleases = (): readonly FrozenRelease[] =>
	read<ApiReleases>('releases.json').frozen;

/** Date of the release that is published, where it is frozen, so that its figures can be linked to for ever; else null. */
export const frozenNow = (): string | null =>
	frozenReleases().find(({ date }) => date === index().release)?.date ?? null;

/** What each release changed, in order of release. */
export const changes = (): readonly DataChange[] => read('changes.json');

const bySubject = new Map<string, ApiDownload[]>();

/** The files to be downloaded of an indicator, a challenge, a municipality, or of what there is but one of. */
export function downloadsOf(subject: DownloadSubject, id: string | null): readonly ApiDownload[] {
	if (bySubject.size === 0) {
		for (const file of read<ApiDownloads>('downloads.json').files) {
			const key = `${file.subject} ${file.id ?? ''}`;
			bySubject.set(key, [...(bySubject.get(key) ?? []), file]);
		}
	}
	return bySubject.get(`${subject} ${id ?? ''}`) ?? [];
}

/** What people call challenges and indicators beside their names. */
export const searchWords = (): readonly SearchWord[] => read('search-words.json');

/** Where each municipality's circle lies in the second view of the map. */
export const circles = (): ApiCircles => read('circles.json');

/** @throws Error for an indicator that the index does not list */
export function indicator(id: string): ApiIndicatorEntry {
	const entry = index().indicators.find((candidate) => candidate.id === id);
	if (!entry) throw new Error(`indicator "${id}" is not in the index`);
	return entry;
}

/** The figures of an indicator. */
export const series = (id: string): ApiSeries => read(indicator(id).file);

/** The land around Sweden, behind the map. */
export const otherLand = (): OtherLand => read('other-land.json');

export function topology(): MapTopology {
	const content: unknown = read('sweden.topo.json');
	if (!isMapTopology(content)) throw new Error('sweden.topo.json is not the topology of the map');
	return content;
}
