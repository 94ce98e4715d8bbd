import type { Source } from '../../src/model/source.ts';
import type { Archive } from './archive.ts';
import { collect, type Collected } from './collect.ts';
import { COUNTIES_PATH, readCounties } from './county.ts';
import { DataError } from './data-error.ts';
import { compare, differenceLines } from './diff.ts';
import { checkTable } from './gate.ts';
import { GEOGRAPHY_PATH, geographyText } from './geography.ts';
import { readGroups } from './group.ts';
import type { IndicatorEntry } from './indicators.ts';
import { readMunicipalities, REGISTER_PATH } from './municipality.ts';
import { observationText, type Observation } from './observation.ts';
import type { Codes } from './place.ts';
import { countiesText, groupsText, municipalitiesText } from './register-text.ts';
import { geographySources } from './sources/geography.ts';
import { standingSources, standingTables } from './standing.ts';

/** What a rebuild would write, and how it differs from what stands. */
export interface Rebuild {
	/** Text by path inside the data folder. */
	readonly files: ReadonlyMap<string, string>;
	readonly report: readonly string[];
}

type Tables = ReadonlyMap<string, readonly Observation[]>;

const fileOf = (id: string): string => `observations/${id}.csv`;

/** The tables that are not collected but kept, held at the same gate. */
function keptTables(
	standing: Tables,
	collected: readonly Collected[],
	indicators: readonly IndicatorEntry[],
	codes: Codes,
): Tables {
	const kept = new Map<string, readonly Observation[]>();
	for (const [id, observations] of standing) {
		if (collected.some(({ indicator }) => indicator.id === id)) continue;
		const indicator = indicators.find((entry) => entry.id === id);
		if (!indicator)
			throw new DataError(
				`data/${fileOf(id)}`,
				0,
				'a table',
				'no table: indicators.json lacks the id',
			);
		checkTable(indicator, observations, codes);
		kept.set(id, observations);
	}
	return kept;
}

/** All sources by id: those just read, and of those that stand the ones that a kept table names. */
function allSources(read: readonly Source[], standing: readonly Source[], kept: Tables): Source[] {
	const sources = new Map(read.map((source) => [source.id, source]));
	const named = new Set([...kept.values()].flatMap((table) => table.map(({ source }) => source)));
	for (const id of named) {
		const source = sources.get(id) ?? standing.find((entry) => entry.id === id);
		if (!source) throw new DataError('data/sources.json', 0, `no source "${id}"`, 'its entry');
		sources.set(id, source);
	}
	return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Works out, in memory, all files of `data/` that follow from the archive.
 *
 * @param folder the data folder that the result is compared with
 * @throws DataError at the first fault; nothing has been written then
 */
export async function rebuild(
	archive: Archive,
	indicators: readonly IndicatorEntry[],
	folder: string,
): Promise<Rebuild> {
	const register = await archive.read(REGISTER_PATH);
	const municipalities = readMunicipalities(register.text, register.path);
	const codes: Codes = new Set(municipalities.map(({ code }) => code));
	if (codes.size !== 290) {
		throw new DataError(register.path, 0, `${codes.size} municipalities`, '290');
	}
	const countyFile = await archive.read(COUNTIES_PATH);
	const counties = readCounties(countyFile.text, countyFile.path);
	const borders = await archive.read(GEOGRAPHY_PATH);

	const collected = await collect(archive, indicators, municipalities, codes);
	const standing = standingTables(folder, codes);
	const kept = keptTables(standing, collected, indicators, codes);
	const read = collected.flatMap(({ sources }) => sources);
	const sources = allSources(
		[...(await geographySources(archive)), ...read],
		standingSources(folder),
		kept,
	);

	const files = new Map([
		['municipalities.csv', municipalitiesText(municipalities)],
		['counties.csv', countiesText(counties)],
		['groups.csv', groupsText(readGroups(register.text, register.path))],
		['sources.json', `${JSON.stringify(sources, null, 2)}\n`],
		[
			'geography/sweden.topo.json',
			geographyText(borders.text, borders.path, {
				municipalities: [...codes],
				counties: counties.map(({ code }) => code),
			}),
		],
	]);
	const report: string[] = [];
	for (const { indicator, observations } of collected) {
		files.set(fileOf(indicator.id), observationText(observations));
		const difference = compare(standing.get(indicator.id) ?? [], observations);
		report.push(...differenceLines(indicator.id, difference));
	}
	for (const id of kept.keys()) report.push(`${id}: kept as it stands, not in the archive`);
	const empty = indicators.filter(({ id }) => !kept.has(id) && !files.has(fileOf(id)));
	for (const { id } of empty) report.push(`${id}: no values yet, no table`);
	return { files, report };
}
