import type { ApiFunds, ApiIndex } from '../../src/tables/api.ts';
import { LOCALES } from '../../src/tables/locale.ts';
import { needCsvPath } from '../../src/tables/need-csv-path.ts';
import { seriesPath } from '../../src/tables/series-path.ts';
import { SITE_URL } from '../../src/site.ts';
import type { Data, Progress } from '../read/data.ts';
import { adjacency } from './adjacency.ts';
import { circlesFile, circlesReport } from './circles-file.ts';
import { findingsFile } from './findings/findings-file.ts';
import { challengeEntry, indicatorEntry } from './index-file.ts';
import { groupsFile } from './groups-file.ts';
import { heldToSchema } from './held-to-schema.ts';
import { allSeries, leadsOf } from '../derive/leads.ts';
import { municipalitiesFile } from './municipalities-file.ts';
import { neighboursFile } from './neighbours-file.ts';
import { hasNeed, needFile } from '../derive/need-file.ts';
import { needCsv } from './need-csv.ts';
import { manifest, type Files } from './release.ts';
import { schemaFiles } from './schema-files.ts';
import { similarity, similarityFile } from './similarity-file.ts';
import { staleClasses } from './stale-classes.ts';

/** Published as it stands in `data/`, so that whoever uses the API has the map as well. */
export const TOPOLOGY = 'sweden.topo.json';

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
	site = new URL(SITE_URL),
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
	staleClasses(indicators, series, data.classes).forEach(report);
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
