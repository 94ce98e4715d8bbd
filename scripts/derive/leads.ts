import type { ApiSeries } from '../../src/model/api.ts';
import { meansIn } from '../../src/model/ranked.ts';
import { DataError } from '../read/data-error.ts';
import type { Data, Progress } from '../read/data.ts';
import type { Lead } from './need-file.ts';
import { seriesFile } from './series-file.ts';

/** The figures of every indicator that has any, by id. */
export function allSeries(
	{
		indicators,
		observations,
		sources,
		exceptions,
	}: Pick<Data, 'indicators' | 'observations' | 'sources' | 'exceptions'>,
	progress: Progress = () => undefined,
): ReadonlyMap<string, ApiSeries> {
	const series = new Map<string, ApiSeries>();
	for (const [id, figures] of observations) {
		const indicator = indicators.find((candidate) => candidate.id === id);
		if (!indicator) throw new Error(`observations of an unknown indicator "${id}"`);
		series.set(id, seriesFile(indicator, figures, sources, exceptions));
		progress('aggregating', series.size, observations.size);
	}
	return series;
}

/**
 * Each challenge with the first of its leads that has figures enough for a need level; else with what is
 * shown without one.
 *
 * @throws DataError where there is neither
 */
export const leadsOf = (
	{ challenges, indicators }: Pick<Data, 'challenges' | 'indicators'>,
	series: ReadonlyMap<string, ApiSeries>,
): Lead[] =>
	challenges.map((challenge) => {
		const candidates = [
			...challenge.leads.map(({ indicator, years }) => ({ id: indicator, window: years })),
			...(challenge.without ? [{ id: challenge.without.indicator, window: null }] : []),
		];
		for (const { id, window } of candidates) {
			const indicator = indicators.find((candidate) => candidate.id === id);
			const figures = series.get(id);
			if (!indicator || !figures) continue;
			const last = figures.years.at(-1) ?? Number.NaN;
			const leads = window === null || meansIn(figures, last, window).years.length > 0;
			if (leads) return { challenge, indicator, series: figures, window };
		}
		throw new DataError(
			{ file: 'data/challenges.json' },
			`challenge "${challenge.id}": found no figures of ${candidates.map(({ id }) => id).join(', ')}, expected enough of one of them for a need level`,
		);
	});
