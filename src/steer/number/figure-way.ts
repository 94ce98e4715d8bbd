import type { ApiSeries, ApiSource } from '../../tables/api.ts';
import { sourcesIn } from '../../stats/municipality/profile.ts';

/** How the values of some years came from their publishers to the page: the same way for all of them. */
export interface FigureWay {
	/** Ascending. */
	readonly years: readonly number[];
	/** What we read, in the order of the series' sources; what a calculation of ours rests on among it. */
	readonly read: readonly ApiSource[];
	/** Our calculations that the values are of; empty where values stand as they were read. */
	readonly own: readonly ApiSource[];
}

/** The ways of a series, the one of its first years first. Every year has one. */
export function figureWays(series: ApiSeries): readonly FigureWay[] {
	const bySources = Map.groupBy(series.years, (year) =>
		sourcesIn(series, year)
			.map(({ id }) => id)
			.join(),
	);
	return [...bySources.values()].map((years) => {
		const direct = years.slice(0, 1).flatMap((year) => sourcesIn(series, year));
		const inputs = new Set(direct.flatMap((source) => source.inputs));
		const own = direct.filter((source) => source.inputs.length > 0);
		return {
			years,
			read: series.sources.filter(
				(source) => !own.includes(source) && (direct.includes(source) || inputs.has(source.id)),
			),
			own,
		};
	});
}
