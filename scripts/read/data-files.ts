import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lackingFile } from './lacking-file.ts';

/** The data of this project. */
export const DATA = join(import.meta.dirname, '../../data');

/** The files of `data/`: read by path, with the tables of observations listed. */
export interface DataFiles {
	/** @throws DataError when the file is not there */
	readonly read: (path: string) => Buffer;
	/** Paths of the tables of observations, sorted. */
	readonly observations: readonly string[];
}

/** The text of a file of the data folder; null when it is not there. */
export function textIn(folder: string, path: string): string | null {
	const file = join(folder, path);
	return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const bytesIn = (folder: string, path: string): Buffer => {
	try {
		return readFileSync(join(folder, path));
	} catch {
		throw lackingFile(path);
	}
};

/**
 * The files of a data folder as they would be once others are written over them.
 *
 * @param fresh texts by path inside the folder, not yet written
 */
export function dataFiles(
	folder: string,
	fresh: ReadonlyMap<string, string> = new Map(),
): DataFiles {
	const observations = join(folder, 'observations');
	const standing = existsSync(observations) ? readdirSync(observations) : [];
	// What a system leaves of its own, such as .DS_Store, is none of ours.
	const seen = standing.filter((name) => !name.startsWith('.'));
	const paths = [...seen.map((name) => `observations/${name}`), ...fresh.keys()];
	return {
		observations: [...new Set(paths.filter((path) => path.startsWith('observations/')))].sort(),
		read: (path) => {
			const text = fresh.get(path);
			return text === undefined ? bytesIn(folder, path) : Buffer.from(text);
		},
	};
}
