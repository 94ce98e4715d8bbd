import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { FileFault } from '../../run/file-fault.ts';
import { Refusal } from '../../run/refusal.ts';
import { kindOf, type Kind } from './kind.ts';

/** A built site, and the paths of its files in its folder, in alphabetical order. */
export interface Build {
	readonly folder: string;
	readonly pages: readonly string[];
	readonly scripts: readonly string[];
	/** What is to stay as it is, byte by byte. */
	readonly files: readonly string[];
}

/** Paths of all files in a folder and those in it, with `/` on every system. */
const pathsIn = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();

/**
 * Looks what a build consists of, and reads none of it yet.
 *
 * @param folder such as `dist`
 * @throws Refusal where it is not there, or is no build; FileFault where it cannot be read
 */
export function findBuild(folder: string): Build {
	if (!existsSync(folder)) {
		throw new Refusal(
			`${folder}: is not there; npm run build makes dist, and a copy of it can be kept`,
		);
	}
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Refusal(
			`${folder}: holds no index.html; expected the folder of a build, such as dist`,
		);
	}
	try {
		const paths = pathsIn(folder);
		const those = (kind: Kind): readonly string[] => paths.filter((path) => kindOf(path) === kind);
		return { folder, pages: those('page'), scripts: those('script'), files: those('file') };
	} catch (error) {
		throw new FileFault(folder, 'read', error);
	}
}

/**
 * Bytes of a file of a build.
 *
 * @throws FileFault where it cannot be read
 */
export function readFile({ folder }: Build, path: string): Buffer {
	try {
		return readFileSync(join(folder, path));
	} catch (error) {
		throw new FileFault(join(folder, path), 'read', error);
	}
}
