import type { ApiFunds, ApiIndex } from '../../src/model/api.ts';
import { LOCALES } from '../../src/tables/locale.ts';
import { needCsvPath } from '../../src/model/need-csv-path.ts';
import { seriesPath } from '../../src/model/series-path.ts';
import type { Data, Progress } from '../read/data.ts';
import { adjacency } from './adjacency.ts';
import { circlesFile, circlesReport } from './circles-file.ts';
import { findingsFile } from './findings/findings-file.ts';
import { challengeEntry, indicatorEntry } from './index-file.ts';
import { groupsFile } from './groups-file.ts';
import { allSeries, leadsOf } from '../derive/leads.ts';
import { municipalitiesFile } from './municipalities-file.ts';
import { neighboursFile } from './neighbours-file.ts';
import { hasNeed, needFile } from '../derive/need-file.ts';
import { needCsv } from './need-csv.ts';
import { manifest, type Files } from './release.ts';
import { similarity, similarityFile } from './similarity-file.ts';
import { staleClasses } from './stale-classes.ts';

/** Published as it stands in `data/`, so that whoever uses the API has the map as well. */
export const TOPOLOGY = 'sweden.topo.json';

/** Called with a line on how something that we computed came out, or that it is out of date. */
export type Report = (line: string) => void;

/** Every file of the API but the index, then the index that lists them with their checksums. */
export function apiFiles(data: Data, progress: Progress, report: Report = () => undefined): Files {
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

	const files = new Map<string, string>([
		['municipalities.json', json(listed)],
		['funds.json', json(funds)],
		['need.json', json(need)],
		['similarity.json', json(similarityFile(indicators, series, codes))],
		[
			'findings.json',
			json(
				findingsFile({
					...data,
					series,
					leads,
					need,
					municipalities: listed,
					borders: adjacency(data.topology, []).neighbours,
				}),
			),
		],
		['groups.json', json(groupsFile(need, leads, listed, data.grouping, data.groupNames))],
		['changes.json', json(data.changes)],
		['search-words.json', json(data.searchWords)],
		['neighbours.json', json(neighboursFile(beside))],
		['circles.json', json(circles)],
		[TOPOLOGY, data.topology],
		['other-land.json', json(data.otherLand)],
		...lists,
		...[...series].map(([id, figures]): [string, string] => [seriesPath(id), json(figures)]),
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
	return new Map([['index.json', json(index)], ...files]);
}

/** One line of JSON with a newline at its end. */
const json = (content: unknown): string => `${JSON.stringify(content)}\n`;
