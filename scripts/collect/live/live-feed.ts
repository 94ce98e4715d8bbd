import type { LoadedFeed } from '../feed.ts';
import { ownSource } from '../sources/own-source.ts';
import type { Source } from '../../../src/tables/api/series-source.ts';
import type { LiveFeed, SeriesName } from './live-plan.ts';
import type { Fetched, Publisher } from './publisher.ts';

/** A series that was fetched, with its entry. */
export interface FetchedSeries {
	readonly fetched: Fetched;
	readonly source: Source;
	readonly publisher: Publisher;
}

/** Our calculations keep as many decimals as we do; see `DECIMALS`. */
const OWN_DECIMALS = 6;

/**
 * A feed as it is, of the series that were fetched.
 *
 * @param from first year wanted; a calculation may have been given the year before it
 * @returns null where a series that it is made of was not fetched
 */
export function liveFeed(
	feed: LiveFeed,
	seriesOf: (name: SeriesName) => FetchedSeries | undefined,
	from: number | null,
): LoadedFeed | null {
	if (!('calculation' in feed)) {
		const found = seriesOf(feed);
		if (found === undefined) return null;
		return {
			source: found.source,
			inputs: [],
			series: found.fetched.series,
			years: { ...feed.years },
			decimals: found.publisher.decimals(feed.id),
		};
	}
	const { calculation } = feed;
	const [first, second] = calculation.inputs.map(seriesOf);
	if (first === undefined || second === undefined) return null;
	const inputs = [first.source, second.source];
	const computed = calculation.compute(first.fetched.series, second.fetched.series);
	return {
		source: ownSource(calculation.id, calculation, inputs),
		inputs,
		series: new Map([...computed].filter(([year]) => year >= (from ?? -Infinity))),
		years: {},
		decimals: OWN_DECIMALS,
	};
}
