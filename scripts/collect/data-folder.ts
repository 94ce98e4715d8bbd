import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lackingFile } from '../read/lacking-file.ts';
import type { DataFiles } from './package/describe.ts';

/** The data of this project. */
export const DATA = join(import.meta.dirname, '../../data');

/** The text of a file of the data folder; null when it is not there. */
export function textIn(folder: string, path: string): string | null {
	const file = join(folder, path);
	return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * The files of a data folder as they would be once others are written over them.
 *
 * @param fresh texts by path inside the folder, not yet written
 */
export function dataFiles(folder: string, fresh: ReadonlyMap<string, string>): DataFiles {
	const observations = join(folder, 'observations');
	const standing = existsSync(observations) ? readdirSync(observations) : [];
	const paths = [...standing.map((name) => `observations/${name}`), ...fresh.keys()];
	const isTable = (path: string): boolean => /^observations\/.*\.csv$/.test(path);
	return {
		observations: [...new Set(paths.filter(isTable))].sort(),
		read: (path) => {
			const text = fresh.get(path) ?? textIn(folder, path);
			if (text === null) throw lackingFile(path);
			return Buffer.from(text);
		},
	};
}
