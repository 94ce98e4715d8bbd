import { plural } from '../../../src/words/text/plural.ts';
import type { Indicator } from '../../../src/stats/indicator.ts';
import type { LoadedFeed } from '../feed.ts';
import { seriesOfFeeds, type LiveFeed } from './live-plan.ts';
import type { Publisher } from './publisher.ts';
import { vanished, yearsIn } from './table-years.ts';

/** A table as it was fetched, beside the one that stands. */
export interface FetchedTable {
	/** Text of the one that stands; undefined for a series that has figures for the first time. */
	readonly stood: string | undefined;
	readonly fresh: string;
	/** Years that the publisher has no figures of, and that stay as they stand. */
	readonly kept: readonly number[];
	readonly loaded: readonly LoadedFeed[];
	/** First year that was asked for; null for all. */
	readonly from: number | null;
}

/** What a person should look at in one table. */
export function tableNotes(
	{ id, method, breaks }: Indicator,
	feeds: readonly LiveFeed[],
	{ stood, fresh, kept, loaded, from }: FetchedTable,
	publisherOf: (id: string) => Publisher,
): string[] {
	const missing = kept.filter((year) => year >= (from ?? -Infinity));
	const gone = stood === undefined ? [] : vanished(stood, fresh);
	const told = new Set(breaks.map(({ year, kind }) => `${year} ${kind}`));
	const years = new Set(yearsIn(fresh));
	const untold = seriesOfFeeds(feeds)
		.flatMap((name) => publisherOf(name.publisher).breaks(name.id))
		.filter(({ year, kind }) => years.has(year) && !told.has(`${year} ${kind}`));
	return [
		...(stood === undefined ? [`${id}: has figures for the first time`] : []),
		...(missing.length === 0
			? []
			: [`${id}: the publisher has no figures of ${missing.join(', ')}, which stay as they stand`]),
		...(gone.length === 0
			? []
			: [
					`${id}: ${gone.length} ${plural(gone.length, 'municipality has', 'municipalities have')} no figures any more: ${gone.join(', ')}`,
				]),
		...[...new Set(untold.map(({ year, kind }) => `${year} (${kind})`))].map(
			(what) =>
				`${id}: made in another way from ${what}, and data/indicators.json has no such break`,
		),
		...(method !== null && loaded.every(({ source }) => source.sha256 !== null)
			? [
					`${id}: all figures are the publisher's own now, and data/indicators.json still has a method of ours: see that name, denominator and method hold`,
				]
			: []),
	];
}
