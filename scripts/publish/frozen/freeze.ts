import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Refusal } from '../../run/refusal.ts';
import { putBack, writeFiles } from '../../run/write-files.ts';
import type { Files } from '../release.ts';
import { packed, unpacked } from './archive.ts';
import { frozenFiles, SUMS } from './frozen-files.ts';
import { archiveOf } from './frozen-releases.ts';

/** Files that are named where a release differs; the rest are counted. */
const NAMED = 3;

/** What lists the others: it differs wherever they do. */
const LISTS: readonly string[] = ['index.json', SUMS];

/** Paths of the files that are others, or in one of the two alone; what only lists them comes last. */
const differing = (before: Files, after: Files): readonly string[] =>
	[...new Set([...before.keys(), ...after.keys()])]
		.filter((path) => before.get(path) !== after.get(path))
		.toSorted((a, b) => Number(LISTS.includes(a)) - Number(LISTS.includes(b)) || (a < b ? -1 : 1));

/** What became of it: the archive, its files, and its size where it is new. */
export interface Frozen {
	readonly archive: string;
	readonly files: Files;
	/** Bytes of the archive; null where the release was frozen before, with the same content. */
	readonly bytes: number | null;
}

/**
 * Freezes a release: keeps the files of the API, packed, in a folder of the project. What is frozen never
 * changes: the same content changes nothing, and other content is refused.
 *
 * @param api every file of the API, without what is made for downloading
 * @throws Refusal where a release of that date is kept with other content; nothing is written then
 */
export function freeze(folder: string, date: string, api: Files): Frozen {
	putBack(folder);
	const name = archiveOf(date);
	const file = join(folder, name);
	const archive = relative('', file);
	const files = frozenFiles(api);
	if (existsSync(file)) {
		const others = differing(unpacked(readFileSync(file), archive, date), files);
		if (others.length === 0) return { archive, files, bytes: null };
		const rest = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
		throw new Refusal(
			`The release of ${date} is frozen in ${archive} with other content (${others.slice(0, NAMED).join(', ')}${rest}), and a frozen release never changes: give what stands in data/ a date of its own with npm run data:package -- --release "$(date +%F)", and freeze that.`,
		);
	}
	const zip = packed(files);
	writeFiles(folder, new Map([[name, zip]]));
	return { archive, files, bytes: zip.byteLength };
}
