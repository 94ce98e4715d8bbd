import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../derive/sha256.ts';

/** Files of a release by path from its folder, ready to write. */
export type Files = ReadonlyMap<string, string>;

/** Path, size in bytes and checksum of every file, in order of path. */
export function manifest(files: Files): { path: string; bytes: number; sha256: string }[] {
	return [...files]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, text]) => ({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) }));
}

/**
 * Writes a release in the place of the one before. All files are written beside it first and the
 * folders change places at the end, so that an error on the way leaves the old release as it was.
 */
export async function writeRelease(folder: string, files: Files): Promise<void> {
	const fresh = `${folder}.new`;
	const former = `${folder}.old`;
	await rm(fresh, { recursive: true, force: true });
	for (const [path, text] of files) {
		const file = join(fresh, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
	await rm(former, { recursive: true, force: true });
	await rename(folder, former).catch((error: unknown) => {
		const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		if (!absent) throw error;
	});
	await rename(fresh, folder);
	await rm(former, { recursive: true, force: true });
}
