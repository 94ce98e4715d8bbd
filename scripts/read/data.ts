import { basename } from 'node:path';
import type { OtherLand } from '../../src/tables/api/other-land.ts';
import type { ApiNationalFigure } from '../../src/tables/api.ts';
import type { Challenge } from '../../src/tables/challenge.ts';
import type { DataChange } from '../../src/tables/api/changes.ts';
import type { DocumentedTerm } from '../../src/stats/contract/documented-contract.ts';
import type { Fund } from '../../src/tables/api/fund.ts';
import type { Indicator } from '../../src/stats/indicator.ts';
import type { OutcomeAccount } from '../../src/tables/api/outcome-account.ts';
import type { Grouping } from '../../src/stats/groups/problem-groups.ts';
import type { Searched } from '../../src/stats/money/search.ts';
import type { GroupNaming } from '../../src/stats/groups/group-naming.ts';
import type { SearchWord } from '../../src/tables/api/search-words.ts';
import type { Source } from '../../src/tables/api/series-source.ts';
import { ACCEPTED_ENTRIES, readAcceptedEntries, type AcceptedEntries } from './accepted-entries.ts';
import { readAccepted, type AcceptedYear } from './accepted.ts';
import { readChanges } from './changes.ts';
import { readClasses, type Classes } from './classes.ts';
import { readContracts } from './contracts.ts';
import { dataFiles, type DataFiles } from './data-files.ts';
import { readEntries } from './entries.ts';
import { decode } from './decode.ts';
import { checkBreaks } from './check-breaks.ts';
import { checkSources } from './check-sources.ts';
import { checkTargets } from './check-targets.ts';
import { readExceptions, type Exception } from './exceptions.ts';
import { readFundSources } from './fund-sources.ts';
import { contractsOf, readFunds, readTargets, type Target } from './funds.ts';
import {
	readCounties,
	readGroups,
	holdersOf,
	readMunicipalities,
	type Municipality,
} from './municipalities.ts';
import { readGrouping } from './grouping.ts';
import { REMEDIES } from './lacking-file.ts';
import { readKnownFacts, type KnownFact } from './known-facts.ts';
import { readLinks, type Link } from './links.ts';
import { readNational } from './national.ts';
import { readOtherNames, type OtherName } from './other-names.ts';
import { readObservations, type Observations } from './observations.ts';
import { readOutcomes } from './outcomes.ts';
import { faultsOf, readPackage } from './package.ts';
import { checkWhole } from './records.ts';
import { readSearches } from './searches.ts';
import { readGroupNames } from './group-names.ts';
import { readSearchWords } from './search-words.ts';
import { readSources } from './sources.ts';
import { entriesIn, isByHand, type TableEntries } from './table-entries.ts';
import { readOtherLand } from './other-land.ts';
import { readTopology } from './topology.ts';
import { DataError } from './data-error.ts';

/** All of `data/` but what is measured on it, parsed and checked. */
export interface Unmeasured {
	/** ISO date of the release. */
	readonly release: string;
	readonly indicators: readonly Indicator[];
	readonly challenges: readonly Challenge[];
	readonly municipalities: readonly Municipality[];
	/** What municipalities and counties are also called. */
	readonly otherNames: readonly OtherName[];
	/** What people call problems and measures beside their names. */
	readonly searchWords: readonly SearchWord[];
	/** What an editor calls the groups of municipalities. */
	readonly groupNames: readonly GroupNaming[];
	readonly sources: readonly Source[];
	readonly targets: readonly Target[];
	readonly funds: readonly Fund[];
	readonly national: readonly ApiNationalFigure[];
	/** Documented terms of outcome contracts. */
	readonly contracts: readonly DocumentedTerm[];
	/** What sources say came of them. */
	readonly outcomes: readonly OutcomeAccount[];
	/** How each municipality that the registry has no row of was searched for, by its code. */
	readonly searches: ReadonlyMap<string, Searched>;
	/** By indicator id; indicators without a file are not there. */
	readonly observations: ReadonlyMap<string, Observations>;
	/** Ways across water between municipalities. */
	readonly links: readonly Link[];
	/** The topology as it stands in its file. */
	readonly topology: string;
	/** The land around, behind the map. */
	readonly otherLand: OtherLand;
	/** Figures that are published elsewhere too. */
	readonly facts: readonly KnownFact[];
	/** Figures that look wrong and are not. */
	readonly exceptions: readonly Exception[];
	/** The figures as a person last accepted them. */
	readonly accepted: readonly AcceptedYear[];
	/** The rows of every table and list that a person writes, as text, by its path. */
	readonly entries: ReadonlyMap<string, TableEntries>;
	/** The same as a person last accepted them. */
	readonly acceptedEntries: AcceptedEntries;
}

/** Everything in `data/`, parsed and checked. */
export interface Data extends Unmeasured {
	/** The classes of every indicator that has figures, by its id. */
	readonly classes: ReadonlyMap<string, Classes>;
	/** Which grouping of the municipalities is used, and how it was measured. */
	readonly grouping: Grouping;
	/** What each release changed, in order of release. */
	readonly changes: readonly DataChange[];
}

/** Called with each step, and how far it has come. */
export type Progress = (step: string, done: number, of: number) => void;

/** What the figures are held against once they are read. @throws DataError at what is wrong */
export type Check = (data: Unmeasured) => void;

/** Reads one of our files and hands its name and text to its reader. */
type Read = <T>(path: string, parse: (file: string, text: string) => T | Promise<T>) => Promise<T>;

/** The descriptor of a data folder, a way to read what it lists, and a last look at all of it. */
interface Opened {
	readonly release: string;
	readonly files: DataFiles;
	readonly read: Read;
	/** The rows of the tables that have been read, as text: of those that a person writes. */
	readonly entries: ReadonlyMap<string, TableEntries>;
	/**
	 * @param apart listed files that need not be there
	 * @throws DataError where a listed file is gone, or is not the one that was described
	 */
	readonly close: (apart?: ReadonlySet<string>) => void;
}

function open(from: string | DataFiles): Opened {
	const files = typeof from === 'string' ? dataFiles(from) : from;
	const descriptor = files.read('datapackage.json').toString('utf8');
	const { release, resources } = readPackage('data/datapackage.json', descriptor);
	const seen = new Set<string>();
	const changed: DataError[] = [];
	const entries = new Map<string, TableEntries>();
	const read: Read = async (path, parse) => {
		seen.add(path);
		const bytes = files.read(path);
		const text = decode(`data/${path}`, bytes);
		// Parsed first, and checked before `close`: of a spoilt cell, its line says more than a checksum.
		const parsed = await parse(`data/${path}`, text);
		checkWhole(path, text);
		const key = resources.get(path)?.schema?.primaryKey;
		if (key !== undefined && isByHand(path)) entries.set(path, entriesIn(path, text, key));
		changed.push(...faultsOf(resources, path, bytes));
		return parsed;
	};
	const close = (apart: ReadonlySet<string> = new Set()): void => {
		for (const path of resources.keys()) if (!seen.has(path) && !apart.has(path)) files.read(path);
		if (changed[0]) throw changed[0];
	};
	return { release, files, read, entries, close };
}

/**
 * Reads and checks all of `data/`, each file against its checksum.
 *
 * @param from the folder that holds datapackage.json, or its files
 * @param check `checkData` for all that is published: before the checksums, since it says more
 * @throws DataError at the first thing that is wrong
 */
export async function readData(
	from: string | DataFiles,
	progress: Progress,
	check: Check = () => undefined,
): Promise<Data> {
	const opened = open(from);
	// First all that they are measured on: of a table that is gone, classes without figures say less.
	const unmeasured = await readChecked(opened, progress, check);
	const classes = await opened.read('classes.csv', (file, text) =>
		readClasses(file, text, {
			indicators: unmeasured.indicators,
			years: new Map([...unmeasured.observations].map(([id, { years }]) => [id, years])),
			release: unmeasured.release,
		}),
	);
	const grouping = await opened.read('grouping.json', readGrouping);
	const changes = await opened.read('changes.csv', readChanges);
	// Nothing is made of it here: it is held to its checksum.
	opened.close();
	return { ...unmeasured, classes, grouping, changes };
}

/** The same but for what is measured, which can then be measured anew where its file is spoilt or gone. */
export async function readUnmeasured(
	from: string | DataFiles,
	progress: Progress,
	check: Check = () => undefined,
): Promise<Unmeasured> {
	return readChecked(open(from), progress, check);
}

async function readChecked(opened: Opened, progress: Progress, check: Check): Promise<Unmeasured> {
	const tables = await readTables(opened, progress);
	check(tables);
	opened.close(new Set(REMEDIES.keys()));
	return tables;
}

async function readTables(
	{ release, files, read, entries }: Opened,
	progress: Progress,
): Promise<Unmeasured> {
	const counties = await read('counties.csv', readCounties);
	const groups = await read('groups.csv', readGroups);
	const municipalities = await read('municipalities.csv', (file, text) =>
		readMunicipalities(file, text, { counties, groups }),
	);
	const places = holdersOf(municipalities, counties);
	const otherNames = await read('other-names.csv', (file, text) =>
		readOtherNames(file, text, places),
	);
	const sources = await read('sources.json', (file, text) => {
		const entries = readSources(file, text);
		checkSources(file, text, entries, release);
		return entries;
	});
	const targets = await read('funds/targets.csv', readTargets);
	const { challenges, indicators } = await read('challenges.json', (file, text) =>
		read('indicators.json', (indicatorsFile, indicatorsText) => {
			const entries = readEntries({ file, text }, { file: indicatorsFile, text: indicatorsText });
			checkTargets(file, text, entries.challenges, targets);
			return entries;
		}),
	);
	const searchWords = await read('search-words.csv', (file, text) =>
		readSearchWords(file, text, { challenges, indicators }),
	);
	const groupNames = await read('group-names.csv', (file, text) =>
		readGroupNames(file, text, new Set(challenges.map(({ id }) => id))),
	);
	const fundSources = await read('funds/sources.csv', readFundSources);
	const known = {
		holders: places,
		targets,
		challenges,
		sources: fundSources,
		sourceFile: 'data/funds/sources.csv',
	};
	const funds = await read('funds/funds.csv', (file, text) => readFunds(file, text, known));
	const national = await read('funds/national.csv', readNational);
	const contracts = await read('funds/contracts.csv', (file, text) =>
		readContracts(file, text, new Set(funds.map(({ id }) => id))),
	);
	const outcomes = await read('funds/outcomes.csv', (file, text) =>
		readOutcomes(file, text, contractsOf(funds)),
	);
	const searches = await read('funds/searches.csv', (file, text) =>
		readSearches(file, text, { codes: municipalities.map(({ code }) => code), funds }),
	);
	const links = await read('geography/links.csv', (file, text) =>
		readLinks(file, text, new Set(municipalities.map(({ code }) => code))),
	);
	const topology = await read('geography/sweden.topo.json', readTopology);
	const otherLand = await read('geography/other-land.json', readOtherLand);

	const facts = await read('known-facts.csv', (file, text) =>
		readKnownFacts(file, text, new Set(indicators.map(({ id }) => id))),
	);
	const exceptions = await read('exceptions.csv', readExceptions);
	const accepted = await read('accepted.csv', readAccepted);
	const acceptedEntries = await read(ACCEPTED_ENTRIES, readAcceptedEntries);

	const knownToObservations = {
		municipalities: new Set<string>(municipalities.map(({ code }) => code)),
		sources: new Set(sources.map(({ id }) => id)),
		lastYear: Number(release.slice(0, 4)),
	};
	const observations = new Map<string, Observations>();
	for (const [done, path] of files.observations.entries()) {
		const indicator = indicators.find(({ id }) => `${id}.csv` === basename(path));
		if (!indicator) {
			throw new DataError({ file: `data/${path}` }, 'has no entry in data/indicators.json');
		}
		progress('reading observations', done + 1, files.observations.length);
		observations.set(
			indicator.id,
			await read(path, (file, text) =>
				readObservations(file, text, { ...knownToObservations, indicator }),
			),
		);
	}
	checkBreaks(
		indicators,
		observations,
		(id) => entries.get('indicators.json')?.get(id)?.place ?? { file: 'data/indicators.json' },
	);
	return {
		release,
		indicators,
		challenges,
		municipalities,
		otherNames,
		searchWords,
		groupNames,
		sources,
		targets,
		funds,
		national,
		contracts,
		outcomes,
		searches,
		observations,
		links,
		topology,
		otherLand,
		facts,
		exceptions,
		accepted,
		entries,
		acceptedEntries,
	};
}
