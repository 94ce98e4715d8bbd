/** Collecting from a server on loopback, with what stands in `data/` behind it, for tests. */
import { DATA, textIn } from '../../read/data-files.ts';
import { readIndicators } from '../../read/indicators.ts';
import { readSources } from '../../read/sources.ts';
import { standingIn, type DataBefore } from '../standing.ts';
import { caching } from './cache.ts';
import { clientOf } from './client.ts';
import { collectLive, type Gathered } from './collect-live.ts';
import { holdingsOf, type Holdings } from './loopback/holdings.fixture.ts';
import type { Loopback } from './loopback/server.fixture.ts';
import { MANNERS, type Manners } from './manners.ts';
import { publishersAt } from './servers.ts';

export const indicators = readIndicators(
	'data/indicators.json',
	textIn(DATA, 'indicators.json') ?? '',
);
export const standing: DataBefore = standingIn(DATA);
const titles = new Map(
	standing.sources.flatMap(({ kpi, title }) => (kpi === null ? [] : [[kpi, title] as const])),
);
/** The country and the municipalities. */
export const places = ['00', ...standing.municipalities.map(({ code }) => code)];

/** What the publishers would have for these tables to come of it. */
export const holdings = ({ tables }: DataBefore): Holdings =>
	holdingsOf(indicators, tables, titles, places);

export interface Asking {
	readonly stands: DataBefore;
	/** Where answers are kept. */
	readonly folder: string;
	readonly from?: number | null;
	/** ISO date of the collection. */
	readonly date?: string;
	readonly manners?: Partial<Manners>;
	/** Gets the milliseconds that the server asked us to wait. */
	readonly waited?: number[];
}

/** Collects indicators, or all where none is named, without any real waiting. */
export function collectingFrom(
	server: Loopback,
	only: readonly string[],
	{ stands, folder, from = null, date = '2026-12-01', manners = {}, waited = [] }: Asking,
): Promise<Gathered> {
	const asked = new Map(
		publishersAt(server.servers).map((publisher) => {
			const client = clientOf(
				publisher.base,
				{ ...MANNERS, backOff: 0, ...manners },
				{ sleep: (time) => Promise.resolve(waited.push(time)) },
			);
			return [publisher.id, { publisher, client: caching(client, folder) }] as const;
		}),
	);
	const own = only.length === 0 ? indicators : indicators.filter(({ id }) => only.includes(id));
	return collectLive({ indicators: own, from, date }, stands, asked);
}

/** What stands once what was gathered is accepted. */
export function accepted({ files }: Gathered, stood: DataBefore): DataBefore {
	const tables = new Map(stood.tables);
	for (const [path, text] of files) {
		const [, id] = /^observations\/(.+)\.csv$/.exec(path) ?? [];
		if (id !== undefined) tables.set(id, text);
	}
	const sources = files.get('sources.json');
	return {
		...stood,
		tables,
		sources: sources === undefined ? stood.sources : readSources('data/sources.json', sources),
	};
}
