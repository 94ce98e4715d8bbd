import type { ApiFunds, ApiIndex, ApiSeries } from '../../src/model/api.ts';
import { LOCALES } from '../../src/model/locale.ts';
import type { Data, Progress } from '../read/data.ts';
import { adjacency } from './adjacency.ts';
import { circlesFile, circlesReport } from './circles-file.ts';
import { challengeEntry, indicatorEntry, seriesPath } from './index-file.ts';
import { municipalitiesFile } from './municipalities-file.ts';
import { neighboursFile } from './neighbours-file.ts';
import { needCsv, needCsvPath } from './need-csv.ts';
import { needFile } from './need-file.ts';
import { manifest, type Files } from './release.ts';
import { seriesFile } from './series-file.ts';
import { similarity, similarityFile } from './similarity-file.ts';

/** Published as it stands in `data/`, so that whoever uses the API has the map as well. */
export const TOPOLOGY = 'sweden.topo.json';

/** Called with a line on how well something that we computed came out. */
export type Report = (line: string) => void;

/** Every file of the API but the index, then the index that lists them with their checksums. */
export function apiFiles(data: Data, progress: Progress, report: Report = () => undefined): Files {
	const { indicators, challenges, municipalities, observations } = data;
	const series = new Map<string, ApiSeries>();
	for (const [id, figures] of observations) {
		const indicator = indicators.find((candidate) => candidate.id === id);
		if (!indicator) throw new Error(`observations of an unknown indicator "${id}"`);
		series.set(id, seriesFile(indicator, figures, data.sources));
		progress('aggregating', series.size, observations.size);
	}
	const leads = challenges.map((challenge) => {
		const indicator = indicators.find(({ id }) => id === challenge.lead);
		const figures = series.get(challenge.lead);
		if (!indicator || !figures) {
			throw new Error(`challenge "${challenge.id}" needs figures of its lead "${challenge.lead}"`);
		}
		return { challenge, indicator, series: figures };
	});
	const codes = municipalities.map(({ code }) => code);
	const funds: ApiFunds = {
		targets: data.targets,
		funds: data.funds,
		national: data.national,
		contracts: data.contracts,
	};

	const listed = municipalitiesFile(municipalities, series);
	const beside = adjacency(data.topology, data.links);
	const circles = circlesFile(listed, beside);
	report(circlesReport(circles));

	const need = needFile(leads, codes, data.funds);
	const lists = leads.flatMap(({ challenge, indicator, series: figures }) => {
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
		['neighbours.json', json(neighboursFile(beside))],
		['circles.json', json(circles)],
		[TOPOLOGY, data.topology],
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
		challenges: challenges.map((challenge) => challengeEntry(challenge, entries)),
		indicators: entries,
		similarity: similarity(series),
		files: manifest(files),
	};
	return new Map([['index.json', json(index)], ...files]);
}

/** One line of JSON with a newline at its end. */
const json = (content: unknown): string => `${JSON.stringify(content)}\n`;
