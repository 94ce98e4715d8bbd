/** Collecting youth unemployment, and the population, from a server that each test may spoil. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Value } from '../../../src/tables/value.ts';
import type { DataBefore } from '../standing.ts';
import type { Gathered } from './collect-live.ts';
import { collectingFrom, holdings, standing, type Asking } from './collecting.fixture.ts';
import { loopback, type Loopback } from './loopback/server.fixture.ts';

export const YOUNG = 'unga-arbetslosa';
export const KPI = 'N03921';

/** What stands of a few indicators: quicker, where the others have no part in it. */
const few: DataBefore = {
	...standing,
	tables: new Map([...standing.tables].filter(([id]) => [YOUNG, 'befolkning'].includes(id))),
};

/** The text of a table that was collected. */
export const fileOf = ({ files }: Gathered, id = YOUNG): string =>
	files.get(`observations/${id}.csv`) ?? '';
/** A row of a table. */
export const isRow = (place: string, year: number) => new RegExp(`^${place},${year},.*$`, 'm');

/** A server for the tests of a file, which has what stands before each of them. */
export function youth() {
	const root = mkdtempSync(join(tmpdir(), 'live-'));
	let server: Loopback;
	beforeAll(async () => {
		server = await loopback(holdings(few));
	});
	afterAll(() => {
		server.close();
		rmSync(root, { recursive: true });
	});
	beforeEach(() => {
		server.spoil = () => false;
		server.holdings = holdings(few);
		server.asked.length = 0;
	});
	const folder = (): string => mkdtempSync(join(root, 'run-'));
	return {
		server: () => server,
		/** An empty folder. */
		folder,
		/** Collects from the server, into an empty folder or that of another run. */
		collecting: (only: readonly string[], asking: Partial<Asking> = {}): Promise<Gathered> =>
			collectingFrom(server, only, { stands: few, folder: folder(), ...asking }),
		/** Values of the KPI, to be changed. */
		values: (): Map<number, Map<string, Value>> =>
			server.holdings.kpis.get(KPI)?.values ?? new Map<number, Map<string, Value>>(),
		/** Gives the KPI another title. */
		title: (text: string): void => {
			const own = server.holdings.kpis.get(KPI);
			if (own) own.title = text;
		},
	};
}
