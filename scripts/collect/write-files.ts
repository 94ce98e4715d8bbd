import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes all files, or none: each is first written beside its place, and only when all stand there
 * are they moved into it.
 *
 * @param files text by path inside the folder
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, `${path}.new`), text);
	}
	for (const path of files.keys()) renameSync(join(folder, `${path}.new`), join(folder, path));
}
