import type { Indicator } from '../../src/stats/indicator.ts';
import type { Source } from '../../src/tables/api/series-source.ts';
import { counties as countyTable } from '../../src/tables/counties.ts';
import { groups as groupTable } from '../../src/tables/groups.ts';
import { municipalities as municipalityTable } from '../../src/tables/municipalities.ts';
import { readRegisters, type Municipality } from '../read/municipalities.ts';
import { readObservations } from '../read/observations.ts';
import { readSources } from '../read/sources.ts';
import type { Archive } from './archive.ts';
import { collect } from './collect.ts';
import { COUNTIES_PATH, countyRows } from './county-rows.ts';
import { fault } from './fault.ts';
import { GEOGRAPHY_PATH, geographyText } from './geography.ts';
import { groupRows } from './group-rows.ts';
import { municipalityRows, REGISTER_PATH } from './municipality-rows.ts';
import { observationText } from './observation.ts';
import { OTHER_LAND, otherLand, readCountries } from './other-land.ts';
import { rowsText } from './rows-text.ts';
import { geographySources } from './sources/geography.ts';
import { standingSources, standingTables } from './standing.ts';

/** Texts by path inside the data folder, or by indicator. */
type Texts = ReadonlyMap<string, string>;

/** What a rebuild would write, and which tables it leaves as they are. */
export interface Rebuild {
	readonly files: Texts;
	readonly report: readonly string[];
}

const fileOf = (id: string): string => `observations/${id}.csv`;

/** The registers and the map: what every table is joined with. */
async function registers(
	archive: Archive,
): Promise<{ files: Texts; municipalities: readonly Municipality[] }> {
	const register = await archive.read(REGISTER_PATH);
	const rows = municipalityRows(register.text, register.path);
	if (rows.length !== 290) {
		throw fault(register.path, 0, `${rows.length} municipalities`, '290');
	}
	const countyFile = await archive.read(COUNTIES_PATH);
	const counties = countyRows(countyFile.text, countyFile.path);
	const borders = await archive.read(GEOGRAPHY_PATH);
	const topology = geographyText(borders.text, borders.path, {
		municipalities: rows.map(({ code }) => code),
		counties: counties.map(({ code }) => code),
	});
	const files = new Map([
		['municipalities.csv', rowsText(municipalityTable, rows)],
		['counties.csv', rowsText(countyTable, counties)],
		['groups.csv', rowsText(groupTable, groupRows(register.text, register.path))],
		['geography/sweden.topo.json', topology],
		[OTHER_LAND, `${JSON.stringify(otherLand(readCountries().text))}\n`],
	]);
	// Read again by the site's own reader, which holds them to SCB's names.
	const { municipalities } = readRegisters((path) => files.get(path) ?? '');
	return { files, municipalities };
}

/** The sources just read and, of those that stand, the ones that a kept table names; by id. */
function allSources(read: readonly Source[], standing: readonly Source[], kept: Texts): Source[] {
	const cells = [...kept.values()].flatMap((text) => text.split('\n'));
	const named = new Set(cells.map((line) => line.split(',')[4]));
	const added = standing.filter(({ id }) => named.has(id));
	const sources = new Map([...added, ...read].map((source) => [source.id, source]));
	return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Works out, in memory, all files of `data/` that follow from the archive. Each table is read again
 * by the site's own reader: a code, a range, a source or a cell that is wrong stops it here.
 *
 * A table that the archive has no figures for is an editor's own, and is kept as it stands.
 *
 * @param folder the data folder whose own tables are kept
 * @param release ISO date; no figure can be of a later year
 * @throws DataError at the first fault; nothing has been written then
 */
export async function rebuild(
	archive: Archive,
	indicators: readonly Indicator[],
	folder: string,
	release: string,
): Promise<Rebuild> {
	const { files: common, municipalities } = await registers(archive);
	const codes = new Set(municipalities.map(({ code }) => code));
	const collected = await collect(archive, indicators, municipalities, codes);
	const standing = standingTables(folder);
	const fresh = new Map(
		collected.map(({ indicator, observations }) => [indicator.id, observationText(observations)]),
	);
	const kept = new Map([...standing].filter(([id]) => !fresh.has(id)));
	const sources = allSources(
		[...(await geographySources(archive)), ...collected.flatMap((entry) => entry.sources)],
		standingSources(folder),
		kept,
	);
	// Read again by the site's own reader, which also brings the keys into one order.
	const entries = readSources('data/sources.json', JSON.stringify(sources));
	const sourceText = `${JSON.stringify(entries, null, 2)}\n`;

	const known = {
		municipalities: codes,
		sources: new Set(sources.map(({ id }) => id)),
		lastYear: Number(release.slice(0, 4)),
	};
	for (const [id, text] of [...fresh, ...kept]) {
		const indicator = indicators.find((entry) => entry.id === id);
		const file = `data/${fileOf(id)}`;
		if (!indicator) throw fault(file, 0, 'a table', `an entry "${id}" in data/indicators.json`);
		readObservations(file, text, { ...known, indicator });
	}

	const tables = [...fresh].map(([id, text]): [string, string] => [fileOf(id), text]);
	return {
		files: new Map([...common, ['sources.json', sourceText], ...tables]),
		report: [
			...[...kept.keys()].map((id) => `${id}: kept as it stands, not in the archive`),
			...indicators
				.filter(({ id }) => !fresh.has(id) && !kept.has(id))
				.map(({ id }) => `${id}: no values yet, no table`),
		],
	};
}
