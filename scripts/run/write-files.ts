import {
	constants,
	copyFileSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { FileFault } from './file-fault.ts';
import { Refusal } from './refusal.ts';

/** Where files wait beside their places; a run that was killed leaves it, and the next one removes it. */
const STAGE = '.new';

/** The bytes of a file; null where it is not there. */
function bytesOf(file: string): Buffer | null {
	try {
		return readFileSync(file);
	} catch {
		return null;
	}
}

/** Does one step with a file, so that its error names the file. */
function step(file: string, work: () => void): void {
	try {
		work();
	} catch (cause) {
		throw new FileFault(relative('', file), 'written', cause);
	}
}

/**
 * Writes all files, or none: each is first written beside its place, with a copy of what stands there,
 * and only when all are there are they moved. A file that would not change is not touched.
 *
 * @param files text by path inside the folder; the last of them is moved last
 * @returns how many have changed
 * @throws Refusal that says what could not be written, and what was left
 */
export function writeFiles(
	folder: string,
	files: ReadonlyMap<string, string | Uint8Array>,
): number {
	const stage = join(folder, STAGE);
	const fresh = (path: string): string => join(stage, 'fresh', path);
	const former = (path: string): string => join(stage, 'former', path);
	const changed = [...files].filter(
		([path, content]) => !(bytesOf(join(folder, path))?.equals(Buffer.from(content)) ?? false),
	);
	const moved: string[] = [];
	const replaced = new Set<string>();
	try {
		step(stage, () => {
			rmSync(stage, { recursive: true, force: true });
		});
		for (const [path, content] of changed) {
			const place = join(folder, path);
			step(place, () => {
				for (const file of [fresh(path), former(path), place]) {
					mkdirSync(dirname(file), { recursive: true });
				}
				writeFileSync(fresh(path), content, { flush: true });
				if (bytesOf(place) === null) return;
				copyFileSync(place, former(path), constants.COPYFILE_FICLONE);
				replaced.add(path);
			});
		}
		for (const [path] of changed) {
			step(join(folder, path), () => {
				renameSync(fresh(path), join(folder, path));
			});
			moved.push(path);
		}
	} catch (error) {
		if (!(error instanceof FileFault)) throw error;
		const lost = moved.filter((path) => {
			try {
				if (replaced.has(path)) renameSync(former(path), join(folder, path));
				else rmSync(join(folder, path));
				return false;
			} catch {
				return true;
			}
		});
		throw new Refusal(`${error.message}. ${leftOf(relative('', folder), stage, lost)}`);
	}
	rmSync(stage, { recursive: true, force: true });
	return changed.length;
}

/** Clears away what was written beside, and tells what is left. */
function leftOf(folder: string, stage: string, lost: readonly string[]): string {
	if (lost.length > 0) {
		return `What stood in ${lost.join(', ')} could not be put back: it is in ${relative('', stage)}/former.`;
	}
	try {
		rmSync(stage, { recursive: true, force: true });
	} catch {
		return `Nothing else in ${folder} was changed; ${relative('', stage)} could not be removed.`;
	}
	return `Nothing in ${folder} was changed.`;
}
