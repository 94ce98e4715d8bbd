import type { ApiFunds, ApiIndex } from '../../src/tables/api.ts';
import { LOCALES } from '../../src/tables/locale.ts';
import { needCsvPath } from '../../src/tables/need-csv-path.ts';
import { OPENAPI_PATH } from '../../src/tables/schema-path.ts';
import { seriesPath } from '../../src/tables/series-path.ts';
import { SITE } from '../../src/site.ts';
import type { Data } from '../read/data.ts';
import type { Progress } from '../read/progress.ts';
import { adjacency } from '../derive/adjacency.ts';
import { circlesFile, circlesReport } from './circles-file.ts';
import { findingsFile } from '../derive/findings/findings-file.ts';
import { challengeEntry, indicatorEntry } from './index-file.ts';
import { groupsFile } from './groups-file.ts';
import { heldToSchema } from './held-to-schema.ts';
import { allSeries, leadsOf } from '../derive/leads.ts';
import { municipalitiesFile } from '../derive/municipalities-file.ts';
import { neighboursFile } from './neighbours-file.ts';
import { hasNeed, needFile } from '../derive/need-file.ts';
import { needCsv } from './need-csv.ts';
import { openapiFile } from './openapi-file.ts';
import { manifest, type Files } from './release.ts';
import { schemaFiles } from './schema-files.ts';
import { similarity, similarityFile } from '../derive/similarity-file.ts';
import { staleClasses } from './stale-classes.ts';

/** Published as it stands in `data/`, so that whoever uses the API has the map as well. */
const TOPOLOGY = 'sweden.topo.json';

/** Called with a line on how something that we computed came out, or that it is out of date. */
export type Report = (line: string) => void;

/**
 * Every file of the API, each held to its schema, with the schemas and the index that lists all others
 * with their checksums.
 *
 * @param site where the site is published: the addresses of the schemas begin with it
 * @throws DataError for data that cannot be published; Refusal where a file is not as its schema says
 */
export function apiFiles(
	data: Data,
	progress: Progress,
	report: Report = () => undefined,
	site = SITE,
): Files {
	const { indicators, municipalities } = data;
	const series = allSeries(data, progress);
	const leads = leadsOf(data, series);
	const codes = municipalities.map(({ code }) => code);
	const funds: ApiFunds = {
		targets: data.targets,
		funds: data.funds,
		national: data.national,
		contracts: data.contracts,
		outcomes: data.outcomes,
		searched: Object.fromEntries(data.searches),
	};

	const beside = adjacency(data.topology, data.links);
	const listed = municipalitiesFile(data, series, beside);
	const circles = circlesFile(listed, beside);
	report(circlesReport(circles));
	for (const line of staleClasses(indicators, series, data.classes)) report(line);
	const need = needFile(leads, codes, data.funds);
	const lists = leads.filter(hasNeed).flatMap(({ challenge, indicator, series: figures }) => {
		const lead = { ...indicator, latest: indicatorEntry(indicator, figures).latest };
		const about = { challenge, lead, series: figures, municipalities: listed, need };
		return LOCALES.map((locale): [string, string] => [
			needCsvPath(challenge.id, locale),
			needCsv({ ...about, funds: data.funds, release: data.release }, locale),
		]);
	});

	const contents: readonly (readonly [path: string, content: unknown])[] = [
		['municipalities.json', listed],
		['funds.json', funds],
		['models.json', { models: data.models }],
		['buying.json', data.buying],
		['need.json', need],
		['similarity.json', similarityFile(indicators, series, codes)],
		[
			'findings.json',
			findingsFile({
				...data,
				series,
				leads,
				need,
				municipalities: listed,
				borders: adjacency(data.topology, []).neighbours,
			}),
		],
		['groups.json', groupsFile(need, leads, listed, data.grouping, data.groupNames)],
		['changes.json', data.changes],
		['corrections.json', data.corrections],
		['search-words.json', data.searchWords],
		['neighbours.json', neighboursFile(beside)],
		['circles.json', circles],
		['other-land.json', data.otherLand],
		...[...series].map(([id, figures]) => [seriesPath(id), figures] as const),
	];
	heldToSchema(TOPOLOGY, JSON.parse(data.topology));
	const files = new Map<string, string>([
		...contents.map(([path, content]) => [path, json(path, content)] as const),
		[TOPOLOGY, data.topology],
		...lists,
		...schemaFiles(site),
		[
			OPENAPI_PATH,
			openapiFile(
				site,
				[...series.keys()],
				leads.filter(hasNeed).map(({ challenge }) => challenge.id),
			),
		],
	]);
	const entries = indicators.flatMap((indicator) => {
		const figures = series.get(indicator.id);
		return figures ? [indicatorEntry(indicator, figures)] : [];
	});
	const index: ApiIndex = {
		version: 1,
		release: data.release,
		challenges: leads.map((lead) => challengeEntry(lead, entries)),
		indicators: entries,
		similarity: similarity(series),
		files: manifest(files),
	};
	return new Map([['index.json', json('index.json', index)], ...files]);
}

/** What a file holds, by its schema: one line of JSON with a newline at its end. */
const json = (path: string, content: unknown): string =>
	`${JSON.stringify(heldToSchema(path, content))}\n`;
