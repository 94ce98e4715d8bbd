import type { ApiSeries } from '../../src/model/api.ts';
import type { Data, Progress } from '../read/data.ts';
import type { Lead } from './need-file.ts';
import { scaleOf } from './scale.ts';
import { figuresFile, type Figures } from './series-file.ts';

/** The figures of every indicator that has any, by id. */
export function allFigures(
	{ indicators, observations, sources }: Pick<Data, 'indicators' | 'observations' | 'sources'>,
	progress: Progress = () => undefined,
): ReadonlyMap<string, Figures> {
	const all = new Map<string, Figures>();
	for (const [id, figures] of observations) {
		const indicator = indicators.find((candidate) => candidate.id === id);
		if (!indicator) throw new Error(`observations of an unknown indicator "${id}"`);
		all.set(id, figuresFile(indicator, figures, sources));
		progress('aggregating', all.size, observations.size);
	}
	return all;
}

/** The same with the classes of each, as `data/classes.csv` has them. */
export function allSeries(
	data: Pick<Data, 'indicators' | 'observations' | 'sources' | 'classes'>,
	progress: Progress = () => undefined,
): ReadonlyMap<string, ApiSeries> {
	const figures = allFigures(data, progress);
	return new Map(
		data.indicators.flatMap((indicator): [string, ApiSeries][] => {
			const [own, classes] = [figures.get(indicator.id), data.classes.get(indicator.id)];
			if (!own) return [];
			if (!classes) throw new Error(`figures of "${indicator.id}" without classes`);
			return [[indicator.id, { ...own, scale: scaleOf(indicator, classes) }]];
		}),
	);
}

/** Each challenge with its lead indicator and the figures of it. */
export const leadsOf = <Series extends Figures>(
	{ challenges, indicators }: Pick<Data, 'challenges' | 'indicators'>,
	series: ReadonlyMap<string, Series>,
): Lead<Series>[] =>
	challenges.map((challenge) => {
		const indicator = indicators.find(({ id }) => id === challenge.lead);
		const figures = series.get(challenge.lead);
		if (!indicator || !figures) {
			throw new Error(`challenge "${challenge.id}" needs figures of its lead "${challenge.lead}"`);
		}
		return { challenge, indicator, series: figures };
	});
