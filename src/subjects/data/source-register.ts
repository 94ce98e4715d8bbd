import type { ApiIndicatorEntry, ApiSource } from '../../tables/api.ts';
import type { Localized } from '../../tables/locale.ts';
import type { IndicatorFigures } from '../../stats/coverage.ts';

/** A source with the indicators that rest on it, directly or through one of our calculations. */
export interface RegisteredSource {
	readonly source: Omit<ApiSource, 'years'>;
	readonly indicators: readonly ApiIndicatorEntry[];
}

/** Sources of one publisher out of one archive; without an archive they are our own calculations. */
export interface SourceGroup {
	readonly publisher: string;
	/** Address of the public repository. */
	readonly repository: string | null;
	readonly sources: readonly RegisteredSource[];
}

/** Terms with the credit lines that sources under them ask for. */
export interface Terms {
	/** Name of the terms as the sources have it. */
	readonly license: string;
	readonly credits: readonly Localized[];
}

/** Every source that the API names, once, by publisher and archive in the order they first stand. */
export function sourceGroups(figures: readonly IndicatorFigures[]): readonly SourceGroup[] {
	const uses = figures.flatMap(({ entry, series }) =>
		series.sources.map((source) => ({ entry, source })),
	);
	const sources = [...Map.groupBy(uses, ({ source }) => source.id).values()].flatMap((same) =>
		same.slice(0, 1).map(({ source }) => ({ source, indicators: same.map(({ entry }) => entry) })),
	);
	const archives = Map.groupBy(sources, ({ source }) =>
		[source.publisher, source.archive?.repository].join('\n'),
	);
	return [...archives.values()].flatMap((members) =>
		members.slice(0, 1).map(({ source }) => ({
			publisher: source.publisher,
			repository: source.archive?.repository ?? null,
			sources: members.toSorted((a, b) => (a.source.id < b.source.id ? -1 : 1)),
		})),
	);
}

/** The parts of a licence text: "Koladas villkor; CC0-1.0" names two. */
export const licenseParts = (license: string): readonly string[] => license.split('; ');

/** The terms of published sources with their credit lines. Our own calculations ask for none of them. */
export function termsOf(groups: readonly SourceGroup[]): readonly Terms[] {
	const published = groups
		.flatMap(({ sources }) => sources)
		.filter(({ source }) => source.inputs.length === 0);
	const byLicense = Map.groupBy(
		published.flatMap(({ source }) =>
			licenseParts(source.license).map((license) => ({ license, credit: source.credit })),
		),
		({ license }) => license,
	);
	return [...byLicense].map(([license, uses]) => ({
		license,
		credits: [...new Map(uses.map(({ credit }) => [credit.sv, credit])).values()],
	}));
}
