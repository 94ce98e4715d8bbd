import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fault } from './fault.ts';

/** A file of the archive of sources, as it was kept. */
export interface ArchivedFile {
	/** Path inside the archive, for messages. */
	readonly path: string;
	readonly bytes: Buffer;
	readonly text: string;
	/** Hex. */
	readonly sha256: string;
}

/** The folder in which the publishers' files are kept, with a note of origin beside each. */
export interface Archive {
	has(path: string): boolean;
	/** Reads a file once; later calls give the same. @throws DataError when it is not there */
	read(path: string): Promise<ArchivedFile>;
}

export const sha256Of = (bytes: Buffer | string): string =>
	createHash('sha256').update(bytes).digest('hex');

export function openArchive(folder: string): Archive {
	const files = new Map<string, Promise<ArchivedFile>>();
	const has = (path: string): boolean => existsSync(join(folder, path));
	const load = async (path: string): Promise<ArchivedFile> => {
		if (!has(path)) throw fault(path, 0, 'no such file', 'a file of the archive');
		const bytes = await readFile(join(folder, path));
		return { path, bytes, text: bytes.toString('utf8'), sha256: sha256Of(bytes) };
	};
	const read = (path: string): Promise<ArchivedFile> => {
		const file = files.get(path) ?? load(path);
		files.set(path, file);
		return file;
	};
	return { has, read };
}
