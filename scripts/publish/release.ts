import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
	mkdir,
	readdir,
	readFile,
	realpath,
	rename,
	rm,
	symlink,
	writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../derive/sha256.ts';
import { codeOf, FileFault } from '../run/file-fault.ts';

/** Files of text by path from the folder of a release, ready to write. */
export type Files = ReadonlyMap<string, string>;

/** Every file of a release: some are not text. */
export type ReleaseFiles = ReadonlyMap<string, string | Uint8Array>;

/** Path, size in bytes and checksum of every file, in order of path. */
export function manifest(files: ReleaseFiles): { path: string; bytes: number; sha256: string }[] {
	return [...files]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, content]) => ({
			path,
			bytes: Buffer.byteLength(content),
			sha256: sha256(content),
		}));
}

/** Where releases are kept, and where one of them is published. */
export interface ReleaseFolders {
	/** The published path: a link to the folder of a release, so that one step changes it as a whole. */
	readonly link: string;
	/** Folder on the same disk that holds the releases. */
	readonly store: string;
}

/** How the folder of a release begins, and what is not a whole one yet. */
const RELEASE = 'release-';
const PART = 'part-';

const fresh = (store: string, kind: string): string => join(store, `${kind}${randomUUID()}`);

/** Does a step; what the system says against it is told of the path. */
async function at<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
	try {
		return await work();
	} catch (cause) {
		throw new FileFault(relative('', path), 'written', cause);
	}
}

/** Folder of the release that is published; null where it is none of the store's. */
async function published({ link, store }: ReleaseFolders): Promise<string | null> {
	const folder = await realpath(link).catch(() => null);
	const home = await realpath(store).catch(() => null);
	return folder !== null && dirname(folder) === home ? folder : null;
}

/** Whether a folder holds just these files. */
async function holds(folder: string, files: ReleaseFiles): Promise<boolean> {
	try {
		const there = await readdir(folder, { recursive: true, withFileTypes: true });
		if (there.filter((entry) => entry.isFile()).length !== files.size) return false;
		for (const [path, content] of files) {
			if (!(await readFile(join(folder, path))).equals(Buffer.from(content))) return false;
		}
		return true;
	} catch {
		return false;
	}
}

/** Writes all files into a new folder of the store. */
async function keep(store: string, files: ReleaseFiles): Promise<string> {
	const part = fresh(store, PART);
	const whole = fresh(store, RELEASE);
	try {
		for (const [path, content] of files) {
			const file = join(part, path);
			await at(file, async () => {
				await mkdir(dirname(file), { recursive: true });
				await writeFile(file, content, { flush: true });
			});
		}
		await at(whole, () => rename(part, whole));
		return whole;
	} catch (error) {
		await rm(part, { recursive: true, force: true }).catch(() => undefined);
		throw error;
	}
}

/** Moves a link to the published path, in one step of the system that leaves no moment between. */
async function moveInto(link: string, next: string, store: string): Promise<void> {
	try {
		await rename(next, link);
	} catch (error) {
		if (!['EISDIR', 'ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
		// A folder, as releases were before they were linked, or a junction of Windows: it has to be moved
		// away first. The one case in which for a moment nothing is there.
		const former = fresh(store, PART);
		await rename(link, former);
		await rename(next, link).catch(async (cause: unknown) => {
			await rename(former, link);
			throw cause;
		});
	}
}

/** Lets the published path lead to the folder of a release. */
async function publish({ link, store }: ReleaseFolders, folder: string): Promise<void> {
	const next = fresh(store, PART);
	try {
		await at(link, async () => {
			await mkdir(dirname(link), { recursive: true });
			// Relative, so that the project can be moved; a junction of Windows leads to a whole path.
			const target =
				process.platform === 'win32'
					? resolve(folder)
					: relative(await realpath(dirname(link)), await realpath(folder));
			await symlink(target, next, 'junction');
			await moveInto(link, next, store);
		});
	} catch (error) {
		await rm(next, { force: true }).catch(() => undefined);
		await rm(folder, { recursive: true, force: true }).catch(() => undefined);
		throw error;
	}
}

/** Removes what killed runs have left, and every release but those that are kept. */
async function clear(store: string, kept: readonly string[]): Promise<void> {
	const names = kept.map((folder) => basename(folder));
	for (const name of await readdir(store)) {
		const ours = name.startsWith(PART) || name.startsWith(RELEASE);
		if (ours && !names.includes(name))
			await rm(join(store, name), { recursive: true, force: true });
	}
}

/**
 * Publishes a release in the place of the one before. Its files are written into a folder of their own
 * first; then one step of the system lets the published path lead there. A reader finds the former
 * release or this one, whole, wherever the program is killed. The former one is kept until the next,
 * for those who are reading it. A release that does not differ from the published one is not written.
 *
 * Programs take turns at it: `scripts/run/turn.ts`.
 *
 * @returns whether it differs from the one that was published
 * @throws FileFault where the system refuses; what was published is so still, and nothing is left beside
 */
export async function writeRelease(place: ReleaseFolders, files: ReleaseFiles): Promise<boolean> {
	const { store } = place;
	await at(store, () => mkdir(store, { recursive: true }));
	const former = await published(place);
	const kept = former === null ? [] : [former];
	if (former !== null && (await holds(former, files))) return false;
	await at(store, () => clear(store, kept));
	const folder = await keep(store, files);
	await publish(place, folder);
	// It is published: that something old stays is no failure.
	await clear(store, [...kept, folder]).catch(() => undefined);
	return true;
}

const index = z.object({ release: z.string() });

/** What is published at a path, in a sentence, as it is found to be now. */
export function leftAt(link: string): string {
	const path = relative('', link);
	try {
		const { release } = index.parse(JSON.parse(readFileSync(join(link, 'index.json'), 'utf8')));
		return `${path} is left as it was, with the release of ${release}.`;
	} catch {
		return `${path} holds no release: none has been published.`;
	}
}
