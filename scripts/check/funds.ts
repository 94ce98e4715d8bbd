/**
 * `npm run check:funds`: checks the registry of funds, or rows that someone has sent in:
 *
 *     npm run check:funds -- rows.csv [sources.csv]
 *
 * Tells all that is wrong at once, each with file, line, column, what was found and what was
 * expected, and fails; else tells what was read. It reads with the same code as the site.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readChallenges } from '../read/challenges.ts';
import { readContracts } from '../read/contracts.ts';
import { DataError } from '../read/data-error.ts';
import { decode } from '../read/decode.ts';
import { readTargets } from '../read/funds.ts';
import { holdersOf, readCounties, readGroups, readMunicipalities } from '../read/municipalities.ts';
import { readNational } from '../read/national.ts';
import { readOutcomes } from '../read/outcomes.ts';
import {
	checkContribution,
	checkRegistry,
	type Registry,
	type TableFile,
	type Verdict,
} from './fund-rows.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

async function open(file: string, folder: string): Promise<TableFile> {
	const bytes = await readFile(resolve(folder, file)).catch(() => {
		throw new DataError({ file }, 'is not there or cannot be read');
	});
	return { file, text: decode(file, bytes) };
}

/** Reads one of our own files with its reader. */
async function read<T>(path: string, parse: (file: string, text: string) => T): Promise<T> {
	const { file, text } = await open(`data/${path}`, ROOT);
	return parse(file, text);
}

async function readRegistry(): Promise<Registry> {
	const counties = await read('counties.csv', readCounties);
	const groups = await read('groups.csv', readGroups);
	const municipalities = await read('municipalities.csv', (file, text) =>
		readMunicipalities(file, text, { counties, groups }),
	);
	return {
		funds: await open('data/funds/funds.csv', ROOT),
		sources: await open('data/funds/sources.csv', ROOT),
		known: {
			holders: holdersOf(municipalities, counties),
			targets: await read('funds/targets.csv', readTargets),
			challenges: await read('challenges.json', readChallenges),
		},
	};
}

/** What a reader finds in one of the tables beside the registry, or the first thing that is wrong. */
async function verdictOn(
	path: string,
	parse: (file: string, text: string) => readonly unknown[],
): Promise<Verdict> {
	try {
		const rows = await read(path, parse);
		return { faults: [], report: [`data/${path}: ${rows.length} rows`] };
	} catch (error) {
		if (error instanceof DataError) return { faults: [error], report: [] };
		throw error;
	}
}

async function verdicts(rows: string | undefined, sources: string | undefined): Promise<Verdict[]> {
	const registry = await readRegistry();
	if (rows === undefined) {
		// The contracts name rows of the registry, faulty or not: which ones, its first column says.
		const ids = new Set(registry.funds.text.split('\n').map((line) => line.split(',')[0] ?? ''));
		return [
			checkRegistry(registry),
			await verdictOn('funds/contracts.csv', (file, text) => readContracts(file, text, ids)),
			await verdictOn('funds/outcomes.csv', (file, text) => readOutcomes(file, text, ids)),
			await verdictOn('funds/national.csv', readNational),
		];
	}
	const sent = await open(rows, '.');
	return [
		checkContribution(sent, sources === undefined ? null : await open(sources, '.'), registry),
	];
}

const [rows, sources] = process.argv.slice(2);
const found = await verdicts(rows, sources).catch((error: unknown): Verdict[] => {
	if (error instanceof DataError) return [{ faults: [error], report: [] }];
	throw error;
});
const faults = found.flatMap((verdict) => verdict.faults);
if (faults.length === 0) {
	for (const line of found.flatMap(({ report }) => report)) console.log(line);
	console.log('Nothing wrong found.');
} else {
	for (const { message } of faults) console.error(message);
	console.error(`${faults.length === 1 ? '1 fault' : `${faults.length} faults`} found.`);
	process.exitCode = 1;
}
