import { dataFiles, type DataFiles } from './data-files.ts';
import { decode } from './decode.ts';
import { faultsOf, readPackage } from './package.ts';
import { checkWhole } from './records.ts';
import { entriesIn, isByHand, type TableEntries } from './table-entries.ts';
import type { DataError } from './data-error.ts';

/** Reads one of our files and hands its name and text to its reader. */
export type Read = <T>(
	path: string,
	parse: (file: string, text: string) => T | Promise<T>,
) => Promise<T>;

/** The descriptor of a data folder, a way to read what it lists, and a last look at all of it. */
export interface Opened {
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

/**
 * Opens the data, of which nothing but the descriptor has then been read.
 *
 * @param from the folder that holds datapackage.json, or its files
 * @throws DataError where there is no descriptor, or none that can be read
 */
export function open(from: string | DataFiles): Opened {
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
