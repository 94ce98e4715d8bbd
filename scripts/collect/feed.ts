import { parquetReadObjects } from 'hyparquet';
import type { Source } from '../../src/tables/api/series-source.ts';
import { readDidKolada } from './adapters/did-kolada.ts';
import { readKoladaDump } from './adapters/kolada-dump.ts';
import { readScbWide } from './adapters/scb-wide.ts';
import { readTidyCsv } from './adapters/tidy-csv.ts';
import { readTurnout2026 } from './adapters/turnout-2026.ts';
import type { Archive } from './archive.ts';
import type { Codes } from './place.ts';
import type { Feed } from './plan.ts';
import type { Series } from './series.ts';
import {
	calculation,
	calculationSource,
	inputSources,
	type Inputs,
} from './sources/calculations.ts';
import { DID_PATH, didSource, dumpPath, dumpSource } from './sources/kolada.ts';
import { projektPath, projektSource } from './sources/projekt.ts';
import { DOMESTIC_NET, MOVED_OUT, SCB_MOVES_PATH } from './sources/scb-moves.ts';
import { scbPath, scbSource, scbTable, type ScbId } from './sources/scb.ts';
import { TURNOUT_2026_PATH, turnout2026Source } from './sources/turnout-2026.ts';
import type { Years } from './years.ts';

/** A feed that has been read. */
export interface LoadedFeed {
	readonly source: Source;
	/** What the source rests on, when it is one of our own calculations; empty otherwise. */
	readonly inputs: readonly Source[];
	/** All that the source has, also in years that it is not used for. */
	readonly series: Series;
	readonly years: Years;
	/** Decimals of the source's figures, in the indicator's unit. */
	readonly decimals: number;
}

/** Kolada's figures have more decimals than we keep; see `DECIMALS`. */
const KOLADA_DECIMALS = 6;

/** Whether the archive has the file of a feed. An indicator may wait for its first figures. */
export const isArchived = (feed: Feed, archive: Archive): boolean =>
	feed.from !== 'kolada' || archive.has(dumpPath(feed.kpi));

async function dump(kpi: string, archive: Archive, codes: Codes): Promise<Series> {
	const { text, path } = await archive.read(dumpPath(kpi));
	return readKoladaDump(text, path, kpi, codes);
}

async function pull(kpi: string, archive: Archive, codes: Codes): Promise<Series> {
	const { bytes, path } = await archive.read(DID_PATH);
	const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
	return readDidKolada(rows, path, kpi, codes);
}

async function scb(table: ScbId, archive: Archive, codes: Codes): Promise<Series> {
	const { text, path } = await archive.read(scbPath(table));
	return readScbWide(text, path, codes, scbTable(table).factor);
}

async function turnout(archive: Archive, codes: Codes): Promise<Series> {
	const { text, path } = await archive.read(TURNOUT_2026_PATH);
	return readTurnout2026(text, path, codes);
}

async function projekt(kpi: string, archive: Archive, codes: Codes): Promise<Series> {
	const { text, path } = await archive.read(projektPath(kpi));
	return readTidyCsv(text, path, codes);
}

async function moves(column: string, archive: Archive, codes: Codes): Promise<Series> {
	const { text, path } = await archive.read(SCB_MOVES_PATH);
	return readTidyCsv(text, path, codes, column);
}

/** One series after another: the years of the earlier one win. */
const continued = (earlier: Series, later: Series): Series => new Map([...later, ...earlier]);

/** The series that our own calculations start from; see {@link Inputs}. */
async function inputSeries(archive: Archive, codes: Codes): Promise<Inputs> {
	return {
		movedIn: await dump('N01801', archive, codes),
		movedOut: continued(
			await dump('N01802', archive, codes),
			await moves(MOVED_OUT, archive, codes),
		),
		domesticNet: await moves(DOMESTIC_NET, archive, codes),
		population: continued(
			await dump('N01951', archive, codes),
			await scb('scb-befolkning', archive, codes),
		),
		taxBase: continued(
			await dump('N00903', archive, codes),
			await scb('scb-skattekraft', archive, codes),
		),
		violentCrime: await projekt('N07403', archive, codes),
	};
}

/**
 * Reads what a feed has.
 *
 * @throws DataError when its file is lacking or faulty
 */
export async function loadFeed(feed: Feed, archive: Archive, codes: Codes): Promise<LoadedFeed> {
	const years = feed.years ?? {};
	switch (feed.from) {
		case 'kolada': {
			const series = await dump(feed.kpi, archive, codes);
			const source = await dumpSource(feed.kpi, archive);
			return { source, inputs: [], series, years, decimals: KOLADA_DECIMALS };
		}
		case 'did-kolada': {
			const series = await pull(feed.kpi, archive, codes);
			const source = await didSource(feed.kpi, archive);
			return { source, inputs: [], series, years, decimals: KOLADA_DECIMALS };
		}
		case 'projekt': {
			const series = await projekt(feed.kpi, archive, codes);
			const source = await projektSource(feed.kpi, archive);
			return { source, inputs: [], series, years, decimals: KOLADA_DECIMALS };
		}
		case 'scb': {
			const series = await scb(feed.table, archive, codes);
			const source = await scbSource(feed.table, archive);
			return { source, inputs: [], series, years, decimals: scbTable(feed.table).decimals };
		}
		case 'turnout-2026': {
			const series = await turnout(archive, codes);
			const source = await turnout2026Source(archive);
			return { source, inputs: [], series, years, decimals: 2 };
		}
		case 'calculation': {
			const series = calculation(feed.id).compute(await inputSeries(archive, codes));
			const inputs = await inputSources(feed.id, archive);
			const source = calculationSource(feed.id, inputs);
			return { source, inputs, series, years, decimals: KOLADA_DECIMALS };
		}
	}
}
