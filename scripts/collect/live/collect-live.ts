import type { Indicator } from '../../../src/stats/indicator.ts';
import type { Source } from '../../../src/tables/api/series-source.ts';
import { isPresent } from '../../../src/tables/value.ts';
import { Refusal } from '../../run/refusal.ts';
import { assemble } from '../assemble.ts';
import { observationText } from '../observation.ts';
import { checkOverlap } from '../overlap.ts';
import type { Series } from '../series.ts';
import type { DataBefore } from '../standing.ts';
import { changedFiles } from './changed-files.ts';
import { askedOf, fetchSeries, type AskedPublisher } from './fetch-series.ts';
import { liveFeed } from './live-feed.ts';
import { keyOf, liveFeedsOf } from './live-plan.ts';
import { COUNTED_ANEW, isCountedAnew } from './recounted.ts';
import { tableNotes, type FetchedTable } from './table-notes.ts';
import { replaced, shared } from './table-years.ts';

/** What is to be collected. */
export interface LiveOrder {
	readonly indicators: readonly Indicator[];
	/** First year; null for all. Years before it stay as they stand. */
	readonly from: number | null;
	/** ISO date on which the collection began. */
	readonly date: string;
}

/** What was collected: texts by path in `data/`, and what a person should know of it. */
export interface Gathered {
	readonly files: ReadonlyMap<string, string>;
	readonly notes: readonly string[];
}

const isEmpty = (series: Series): boolean =>
	![...series.values()].some((places) => [...places.values()].some(isPresent));

/**
 * Later years of a history that was counted anew are not put behind earlier ones of the old kind: a reader would
 * take the step between them for a change in the world.
 *
 * @param kept years that stay as they stand
 * @throws Refusal where they would be
 */
function refuseSplice(
	id: string,
	{ stood, fresh, kept, from }: Pick<FetchedTable, 'stood' | 'fresh' | 'kept' | 'from'>,
): void {
	const earlier = kept.filter((year) => year < (from ?? -Infinity));
	if (stood === undefined || earlier.length === 0) return;
	const { all, changed } = shared(stood, fresh);
	if (!isCountedAnew(changed, all)) return;
	throw new Refusal(
		`${id}: ${COUNTED_ANEW}: found ${changed} of ${all} figures from ${from} on that are others now, expected at most half, since ${earlier.join(', ')} would stay of the old kind. Nothing is collected: run it without "--from", which replaces all years.`,
	);
}

/**
 * Collects the figures of indicators from their publishers.
 *
 * @throws Refusal or DataError at the first thing that is wrong; nothing is written here
 */
export async function collectLive(
	{ indicators, from, date }: LiveOrder,
	standing: DataBefore,
	publishers: ReadonlyMap<string, AskedPublisher>,
): Promise<Gathered> {
	const plans = indicators.map((indicator) => ({ indicator, feeds: liveFeedsOf(indicator) }));
	const fetched = await fetchSeries(plans, { from, date }, standing, publishers);
	const notes = [...fetched.notes];
	const tables = new Map(standing.tables);
	const read: Source[] = [];
	for (const { indicator, feeds } of plans) {
		const { id } = indicator;
		if (feeds.length === 0) {
			notes.push(`${id}: neither in the plan nor with a KPI, kept as it stands`);
			continue;
		}
		const loaded = feeds.flatMap(
			(feed) => liveFeed(feed, (name) => fetched.series.get(keyOf(name)), from) ?? [],
		);
		checkOverlap(id, loaded);
		const observations = assemble(loaded, standing.municipalities);
		const stood = standing.tables.get(id);
		if (observations.length === 0 || loaded.every((feed) => isEmpty(feed.series))) {
			if (stood !== undefined && from === null) {
				throw new Refusal(
					`${id}: found no figures at all (${loaded.map(({ source }) => source.id).join(', ')}), expected those that stand and later ones. Nothing is collected.`,
				);
			}
			notes.push(`${id}: no figures yet`);
			continue;
		}
		const fresh = observationText(observations);
		const { text, kept } = replaced(stood, fresh);
		refuseSplice(id, { stood, fresh, kept, from });
		tables.set(id, text);
		// What a publisher has nothing of leaves the entry of what stands as it is.
		const given = loaded.filter((feed) => !isEmpty(feed.series));
		read.push(...given.flatMap((feed) => [...feed.inputs, feed.source]));
		const publisherOf = (name: string) => askedOf(publishers, name).publisher;
		notes.push(...tableNotes(indicator, feeds, { stood, fresh, kept, loaded, from }, publisherOf));
	}
	return { files: changedFiles(tables, read, standing), notes };
}
