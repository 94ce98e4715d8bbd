import {
	constants,
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { FileFault } from './file-fault.ts';
import { Refusal } from './refusal.ts';

/** Where files wait beside their places, in the folder that they are written to. */
const STAGE = '.new';

const listOfMoves = z.array(
	z.strictObject({ path: z.string(), /** Whether a file stood there. */ replaces: z.boolean() }),
);

/** The paths of a stage: new texts, copies of what they replace, and the list of moves once they begin. */
const stageIn = (folder: string) => {
	const stage = join(folder, STAGE);
	return {
		stage,
		moves: join(stage, 'moves.json'),
		fresh: (path: string): string => join(stage, 'fresh', path),
		former: (path: string): string => join(stage, 'former', path),
		place: (path: string): string => join(folder, path),
	};
};

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
 * Puts back what stood in a folder before a run of {@link writeFiles} that was killed while it moved
 * files there. To be called, in turn, before the folder is read.
 *
 * @returns whether there was anything to put back
 * @throws FileFault where the folder cannot be written
 */
export function putBack(folder: string): boolean {
	const { stage, moves, fresh, former, place } = stageIn(folder);
	const text = bytesOf(moves);
	if (text !== null) {
		for (const { path, replaces } of listOfMoves.parse(JSON.parse(text.toString('utf8')))) {
			step(place(path), () => {
				// What is not there any more has been moved, or put back.
				if (replaces && existsSync(former(path))) renameSync(former(path), place(path));
				if (!replaces && !existsSync(fresh(path))) rmSync(place(path), { force: true });
			});
		}
	}
	step(stage, () => {
		rmSync(stage, { recursive: true, force: true });
	});
	return text !== null;
}

/**
 * Writes all files, or none: each is first written beside its place, with a copy of what stands there,
 * and only when all are there are they moved. A file that would not change is not touched. Where the
 * program is killed while it moves them, {@link putBack} restores what was.
 *
 * @param files text by path inside the folder
 * @returns how many have changed
 * @throws Refusal that says what could not be written, and what was left
 */
export function writeFiles(
	folder: string,
	files: ReadonlyMap<string, string | Uint8Array>,
): number {
	const { stage, moves, fresh, former, place } = stageIn(folder);
	const changed = [...files].filter(
		([path, content]) => !(bytesOf(place(path))?.equals(Buffer.from(content)) ?? false),
	);
	try {
		putBack(folder);
		for (const [path, content] of changed) {
			step(place(path), () => {
				for (const file of [fresh(path), former(path), place(path)]) {
					mkdirSync(dirname(file), { recursive: true });
				}
				writeFileSync(fresh(path), content, { flush: true });
				if (bytesOf(place(path)) === null) return;
				copyFileSync(place(path), former(path), constants.COPYFILE_FICLONE);
			});
		}
		step(stage, () => {
			mkdirSync(stage, { recursive: true });
			writeFileSync(
				`${moves}.part`,
				JSON.stringify(changed.map(([path]) => ({ path, replaces: existsSync(former(path)) }))),
				{ flush: true },
			);
			renameSync(`${moves}.part`, moves);
		});
		for (const [path] of changed) {
			step(place(path), () => {
				renameSync(fresh(path), place(path));
			});
		}
		// From here on it is done: nothing is put back any more.
		step(stage, () => {
			rmSync(moves);
		});
	} catch (error) {
		if (!(error instanceof FileFault)) throw error;
		throw new Refusal(`${error.message}. ${undone(folder)}`);
	}
	rmSync(stage, { recursive: true, force: true });
	return changed.length;
}

/** Puts back what stood there, and tells what is left. */
function undone(folder: string): string {
	const shown = relative('', folder);
	try {
		putBack(folder);
		return `Nothing in ${shown} was changed.`;
	} catch (error) {
		const why = error instanceof Error ? error.message : 'it cannot be said why';
		return `What stood in ${shown} is kept in ${join(shown, STAGE)} and is put back by the next run, since ${why}.`;
	}
}

/** {@link putBack} before a folder is read, told of where there was anything to put back. */
export function putBackIn(folder: string, say: (line: string) => void = console.log): void {
	if (!putBack(folder)) return;
	say(`A program was killed while it wrote ${relative('', folder)}: what stood there is put back.`);
}
