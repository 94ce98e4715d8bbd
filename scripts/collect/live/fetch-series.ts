import type { Indicator } from '../../../src/stats/indicator.ts';
import type { Source } from '../../../src/tables/api/series-source.ts';
import type { MunicipalityCode } from '../../../src/tables/code.ts';
import { Refusal } from '../../run/refusal.ts';
import type { DataBefore } from '../standing.ts';
import { usable, type Keeping } from './cache.ts';
import { checkDescription } from './check-description.ts';
import { fetchedSource } from './fetched-source.ts';
import type { FetchedSeries } from './live-feed.ts';
import { keyOf, seriesOfFeeds, type LiveFeed, type SeriesName } from './live-plan.ts';
import type { Description, Publisher, Wanted } from './publisher.ts';

/** A publisher, and a client of its server that keeps what it is answered. */
export interface AskedPublisher {
	readonly publisher: Publisher;
	readonly client: Keeping;
}

/** The publisher of that name. @throws Refusal where there is none */
export function askedOf(all: ReadonlyMap<string, AskedPublisher>, id: string): AskedPublisher {
	const found = all.get(id);
	if (found !== undefined) return found;
	throw new Refusal(`the plan names a publisher "${id}" that there is none of`);
}

/** An indicator, and where its figures are fetched. */
export interface Planned {
	readonly indicator: Indicator;
	readonly feeds: readonly LiveFeed[];
}

/** What is said of each series, by publisher and id. @throws Refusal or DataError */
async function describeAll(
	names: readonly SeriesName[],
	all: ReadonlyMap<string, AskedPublisher>,
): Promise<ReadonlyMap<string, Description>> {
	const descriptions = new Map<string, Description>();
	for (const [id, own] of Map.groupBy(names, ({ publisher }) => publisher)) {
		const { publisher, client } = askedOf(all, id);
		const ids = own.map((name) => name.id);
		const found = await usable(client, () => publisher.describe(ids, client));
		for (const [series, said] of found) {
			descriptions.set(keyOf({ publisher: id, id: series }), said);
		}
	}
	return descriptions;
}

/** The series that calculations start from. */
const inputsOf = (plans: readonly Planned[]): ReadonlySet<string> =>
	new Set(
		plans.flatMap(({ feeds }) =>
			feeds.flatMap((feed) => ('calculation' in feed ? feed.calculation.inputs.map(keyOf) : [])),
		),
	);

/** The first year in which each municipality that is younger than our series has figures. */
const firstYears = ({
	municipalities,
}: Pick<DataBefore, 'municipalities'>): Map<MunicipalityCode, number> =>
	new Map(
		municipalities.flatMap(({ code, since }): [MunicipalityCode, number][] =>
			since === null ? [] : [[code, since]],
		),
	);

/** Where words of an indicator name the copy that its figures were read from, and they are the publisher's own now. */
function copyNotes(stood: Source | undefined, owner: Indicator | undefined): string[] {
	const copy = stood?.archive?.repository.replace('https://github.com/', '');
	if (copy === undefined || owner === undefined) return [];
	if (!JSON.stringify([owner.caveat, owner.publisher]).includes(copy)) return [];
	return [
		`${owner.id}: the figures are the publisher's own now: take "${copy}" out of its words in data/indicators.json`,
	];
}

/**
 * Fetches every series that feeds are made of: first what is said of each, held against what stands, and
 * only then figures.
 *
 * @returns the series by publisher and id, and what a person should look at
 * @throws Refusal or DataError at the first thing that is wrong
 */
export async function fetchSeries(
	plans: readonly Planned[],
	{ from, date }: { readonly from: number | null; readonly date: string },
	standing: DataBefore,
	all: ReadonlyMap<string, AskedPublisher>,
): Promise<{
	readonly series: ReadonlyMap<string, FetchedSeries>;
	readonly notes: readonly string[];
}> {
	const names = seriesOfFeeds(plans.flatMap(({ feeds }) => feeds));
	const descriptions = await describeAll(names, all);
	const ownerOf = (name: SeriesName): Indicator | undefined =>
		plans.find(({ feeds }) => feeds.some((feed) => 'id' in feed && keyOf(feed) === keyOf(name)))
			?.indicator;
	const stoodOf = (id: string) => standing.sources.find((source) => source.id === id);
	const notes = names.flatMap((name) => {
		const { publisher } = askedOf(all, name.publisher);
		const stood = stoodOf(publisher.sourceId(name.id));
		const said = descriptions.get(keyOf(name));
		return checkDescription(name, { publisher, said, stood, indicator: ownerOf(name) });
	});
	const inputs = inputsOf(plans);
	const codes = new Set(standing.municipalities.map(({ code }) => code));
	const since = firstYears(standing);
	const series = new Map<string, FetchedSeries>();
	for (const name of names) {
		const key = keyOf(name);
		const said = descriptions.get(key);
		if (said === undefined) continue;
		const { publisher, client } = askedOf(all, name.publisher);
		// A calculation may rest on the year before the first that is wanted.
		const first = from !== null && inputs.has(key) ? from - 1 : from;
		const wanted: Wanted = { from: first, codes, since };
		const fetched = await usable(client, () => publisher.fetch(name.id, wanted, client));
		const { sources } = standing;
		const source = fetchedSource(publisher, name.id, said, fetched, { date, sources });
		notes.push(...(fetched.notes ?? []).map((note) => `${key}: ${note}`));
		if (fetched.series.size > 0) notes.push(...copyNotes(stoodOf(source.id), ownerOf(name)));
		series.set(key, { fetched, source, publisher });
	}
	return { series, notes };
}
