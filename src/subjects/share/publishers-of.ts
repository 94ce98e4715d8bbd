import type { ApiSeries } from '../../tables/api.ts';

/** Who published the figures of some series, each once; our own calculations are none of theirs. */
export const publishersOf = (series: readonly Pick<ApiSeries, 'sources'>[]): readonly string[] => [
	...new Set(
		series.flatMap(({ sources }) =>
			sources.flatMap(({ publisher, archive }) => (archive ? [publisher] : [])),
		),
	),
];
