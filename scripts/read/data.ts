import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiNationalFigure } from '../../src/model/api.ts';
import type { Challenge } from '../../src/model/challenge.ts';
import type { DocumentedTerm } from '../../src/model/documented-contract.ts';
import type { Fund } from '../../src/model/fund.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Grouping } from '../../src/model/problem-groups.ts';
import type { Source } from '../../src/model/source.ts';
import { readClasses, type Classes } from './classes.ts';
import { readChallenges } from './challenges.ts';
import { readContracts } from './contracts.ts';
import { checkEntries } from './entries.ts';
import { decode } from './decode.ts';
import { readFundSources } from './fund-sources.ts';
import { readFunds, readTargets, type Target } from './funds.ts';
import { readIndicators } from './indicators.ts';
import {
	readCounties,
	readGroups,
	holdersOf,
	readMunicipalities,
	type Municipality,
} from './municipalities.ts';
import { readGrouping } from './grouping.ts';
import { lackingFile } from './lacking-file.ts';
import { readLinks, type Link } from './links.ts';
import { readNational } from './national.ts';
import { readObservations, type Observations } from './observations.ts';
import { checkHash, readPackage } from './package.ts';
import { readSources } from './sources.ts';
import { DataError } from './data-error.ts';

/** All of `data/` but what is measured on it, parsed and checked. */
export interface Unmeasured {
	/** ISO date of the release. */
	readonly release: string;
	readonly indicators: readonly Indicator[];
	readonly challenges: readonly Challenge[];
	readonly municipalities: readonly Municipality[];
	readonly sources: readonly Source[];
	readonly targets: readonly Target[];
	readonly funds: readonly Fund[];
	readonly national: readonly ApiNationalFigure[];
	/** Documented terms of outcome contracts. */
	readonly contracts: readonly DocumentedTerm[];
	/** By indicator id; indicators without a file are not there. */
	readonly observations: ReadonlyMap<string, Observations>;
	/** Ways across water between municipalities. */
	readonly links: readonly Link[];
	/** The topology as it stands in its file. */
	readonly topology: string;
}

/** Everything in `data/`, parsed and checked. */
export interface Data extends Unmeasured {
	/** The classes of every indicator that has figures, by its id. */
	readonly classes: ReadonlyMap<string, Classes>;
	/** Which grouping of the municipalities is used, and how it was measured. */
	readonly grouping: Grouping;
}

/** Called with each step, and how far it has come. */
export type Progress = (step: string, done: number, of: number) => void;

/** Reads one of our files and hands its name and text to its reader. */
type Read = <T>(path: string, parse: (file: string, text: string) => T) => Promise<T>;

/** The descriptor of a data folder, and a way to read what it lists. */
async function open(folder: string): Promise<{ readonly release: string; readonly read: Read }> {
	const bytesOf = (path: string): Promise<Buffer> =>
		readFile(join(folder, path)).catch(() => {
			throw lackingFile(path);
		});
	const descriptor = await bytesOf('datapackage.json');
	const { release, hashes } = readPackage('data/datapackage.json', descriptor.toString('utf8'));
	const read: Read = async (path, parse) => {
		const bytes = await bytesOf(path);
		// Parsed first: of a spoilt cell, its line says more than a checksum does.
		const parsed = parse(`data/${path}`, decode(`data/${path}`, bytes));
		checkHash(hashes, path, bytes);
		return parsed;
	};
	return { release, read };
}

/**
 * Reads and checks all of `data/`, each file against its checksum.
 *
 * @param folder the folder that holds datapackage.json
 * @throws DataError at the first thing that is wrong
 */
export async function readData(folder: string, progress: Progress): Promise<Data> {
	const unmeasured = await readUnmeasured(folder, progress);
	const { read } = await open(folder);
	const classes = await read('classes.csv', (file, text) =>
		readClasses(file, text, {
			indicators: unmeasured.indicators,
			withFigures: new Set(unmeasured.observations.keys()),
		}),
	);
	return { ...unmeasured, classes, grouping: await read('grouping.json', readGrouping) };
}

/** The same but for what is measured, which can then be measured anew where its file is spoilt or gone. */
export async function readUnmeasured(folder: string, progress: Progress): Promise<Unmeasured> {
	const { release, read } = await open(folder);
	const counties = await read('counties.csv', readCounties);
	const groups = await read('groups.csv', readGroups);
	const municipalities = await read('municipalities.csv', (file, text) =>
		readMunicipalities(file, text, { counties, groups }),
	);
	const sources = await read('sources.json', readSources);
	const challenges = await read('challenges.json', readChallenges);
	const indicators = await read('indicators.json', (file, text) => {
		const entries = readIndicators(file, text);
		checkEntries(file, text, entries, challenges);
		return entries;
	});
	const targets = await read('funds/targets.csv', readTargets);
	const fundSources = await read('funds/sources.csv', readFundSources);
	const known = {
		holders: holdersOf(municipalities, counties),
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
	const links = await read('geography/links.csv', (file, text) =>
		readLinks(file, text, new Set(municipalities.map(({ code }) => code))),
	);
	const topology = await read('geography/sweden.topo.json', (_, text) => text);

	const knownToObservations = {
		municipalities: new Set<string>(municipalities.map(({ code }) => code)),
		sources: new Set(sources.map(({ id }) => id)),
		lastYear: Number(release.slice(0, 4)),
	};
	const files = (await readdir(join(folder, 'observations'))).sort();
	const observations = new Map<string, Observations>();
	for (const [done, name] of files.entries()) {
		const path = `observations/${name}`;
		const indicator = indicators.find(({ id }) => `${id}.csv` === name);
		if (!indicator) {
			throw new DataError({ file: `data/${path}` }, 'has no entry in data/indicators.json');
		}
		progress('reading observations', done + 1, files.length);
		observations.set(
			indicator.id,
			await read(path, (file, text) =>
				readObservations(file, text, { ...knownToObservations, indicator }),
			),
		);
	}
	return {
		release,
		indicators,
		challenges,
		municipalities,
		sources,
		targets,
		funds,
		national,
		contracts,
		observations,
		links,
		topology,
	};
}
