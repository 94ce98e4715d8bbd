import type { ApiSeries } from '../../src/model/api.ts';
import type { Data, Progress } from '../read/data.ts';
import type { Lead } from './need-file.ts';
import { seriesFile } from './series-file.ts';

/** The figures of every indicator that has any, by id. */
export function allSeries(
	{ indicators, observations, sources }: Pick<Data, 'indicators' | 'observations' | 'sources'>,
	progress: Progress = () => undefined,
): ReadonlyMap<string, ApiSeries> {
	const series = new Map<string, ApiSeries>();
	for (const [id, figures] of observations) {
		const indicator = indicators.find((candidate) => candidate.id === id);
		if (!indicator) throw new Error(`observations of an unknown indicator "${id}"`);
		series.set(id, seriesFile(indicator, figures, sources));
		progress('aggregating', series.size, observations.size);
	}
	return series;
}

/** Each challenge with its lead indicator and the figures of it. */
export const leadsOf = (
	{ challenges, indicators }: Pick<Data, 'challenges' | 'indicators'>,
	series: ReadonlyMap<string, ApiSeries>,
): Lead[] =>
	challenges.map((challenge) => {
		const indicator = indicators.find(({ id }) => id === challenge.lead);
		const figures = series.get(challenge.lead);
		if (!indicator || !figures) {
			throw new Error(`challenge "${challenge.id}" needs figures of its lead "${challenge.lead}"`);
		}
		return { challenge, indicator, series: figures };
	});
