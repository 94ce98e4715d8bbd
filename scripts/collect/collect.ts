import type { Source } from '../../src/tables/api/series-source.ts';
import type { Municipality } from '../read/municipalities.ts';
import type { Archive } from './archive.ts';
import { assemble } from './assemble.ts';
import { fault } from './fault.ts';
import { isArchived, loadFeed } from './feed.ts';
import { checkOverlap } from './overlap.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import type { ObservationRow } from './observation.ts';
import type { Codes } from './place.ts';
import { feedsOf, PLANNED } from './plan.ts';

/** What was collected for one indicator. */
export interface Collected {
	readonly indicator: Indicator;
	readonly observations: readonly ObservationRow[];
	/** The sources read for it, and what they rest on. */
	readonly sources: readonly Source[];
}

/** @throws DataError when the plan names an indicator that there is none of */
function checkPlan(indicators: readonly Indicator[]): void {
	const ids = new Set(indicators.map(({ id }) => id));
	const unknown = PLANNED.find((id) => !ids.has(id));
	if (unknown === undefined) return;
	throw fault('scripts/collect/plan.ts', 0, `"${unknown}"`, 'an id of indicators.json');
}

/**
 * Collects every indicator that the archive has figures of.
 * An indicator without archived figures is left out: it waits, or an editor keeps its table.
 *
 * @throws DataError at the first fault in a source or in the result
 */
export async function collect(
	archive: Archive,
	indicators: readonly Indicator[],
	municipalities: readonly Municipality[],
	codes: Codes,
): Promise<Collected[]> {
	checkPlan(indicators);
	const collected: Collected[] = [];
	for (const indicator of indicators) {
		const plan = feedsOf(indicator);
		if (plan.length === 0 || !plan.every((feed) => isArchived(feed, archive))) continue;
		const feeds = await Promise.all(plan.map((feed) => loadFeed(feed, archive, codes)));
		checkOverlap(indicator.id, feeds);
		const observations = assemble(feeds, municipalities);
		const sources = feeds.flatMap((feed) => [feed.source, ...feed.inputs]);
		collected.push({ indicator, observations, sources });
	}
	return collected;
}
