import type { ApiSeries } from '../../src/tables/api.ts';
import { meansIn } from '../../src/stats/ranked.ts';
import { DataError } from '../read/data-error.ts';
import type { Data } from '../read/data.ts';
import type { Progress } from '../read/progress.ts';
import type { ChallengeLead } from './need-file.ts';
import { scaleOf } from './scale.ts';
import { figuresFile, type SeriesFigures } from './series-file.ts';

/** The figures of every indicator that has any, by id. */
export function allFigures(
	{
		indicators,
		observations,
		sources,
		exceptions,
	}: Pick<Data, 'indicators' | 'observations' | 'sources' | 'exceptions'>,
	progress: Progress = () => undefined,
): ReadonlyMap<string, SeriesFigures> {
	const all = new Map<string, SeriesFigures>();
	for (const [id, figures] of observations) {
		const indicator = indicators.find((candidate) => candidate.id === id);
		if (!indicator) throw new Error(`observations of an unknown indicator "${id}"`);
		all.set(id, figuresFile(indicator, figures, sources, exceptions));
		progress('aggregating', all.size, observations.size);
	}
	return all;
}

/** The same with the classes of each, as `data/classes.csv` has them. */
export function allSeries(
	data: Pick<Data, 'indicators' | 'observations' | 'sources' | 'exceptions' | 'classes'>,
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

/**
 * Each challenge with the first of its leads that has figures enough for a need level; else with what is
 * shown without one.
 *
 * @throws DataError where there is neither
 */
export const leadsOf = <Series extends SeriesFigures>(
	{ challenges, indicators }: Pick<Data, 'challenges' | 'indicators'>,
	series: ReadonlyMap<string, Series>,
): ChallengeLead<Series>[] =>
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
