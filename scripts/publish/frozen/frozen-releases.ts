import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ApiReleases, FrozenRelease } from '../../../src/tables/api/releases.ts';
import { frozenPath } from '../../../src/stats/frozen-path.ts';
import { sha256 } from '../../derive/sha256.ts';
import { heldToSchema } from '../held-to-schema.ts';
import type { Files } from '../release.ts';
import { unpacked } from './archive.ts';

/** Where the list of frozen releases is, from the folder of the API. */
export const RELEASES = 'releases.json';

/** The archive of a release, in the folder of them all. */
export const archiveOf = (date: string): string => `${date}.zip`;

/** The files of every frozen release by its date, the newest first. @throws Refusal for a damaged one */
export function frozenReleases(folder: string): ReadonlyMap<string, Files> {
	if (!existsSync(folder)) return new Map();
	const dates = readdirSync(folder)
		.flatMap((name) => /^(\d{4}-\d{2}-\d{2})\.zip$/.exec(name)?.[1] ?? [])
		.toSorted()
		.toReversed();
	return new Map(
		dates.map((date) => {
			const file = join(folder, archiveOf(date));
			return [date, unpacked(readFileSync(file), relative('', file), date)];
		}),
	);
}

const entryOf = ([date, files]: readonly [string, Files]): FrozenRelease => ({
	date,
	path: frozenPath(date).slice(1),
	files: files.size,
	bytes: [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
	sha256: sha256(files.get('index.json') ?? ''),
});

/** `releases.json`: what is kept, where, and by which checksum it is known. */
export function releasesFile(frozen: ReadonlyMap<string, Files>): string {
	const content: ApiReleases = { frozen: [...frozen].map(entryOf) };
	return `${JSON.stringify(heldToSchema(RELEASES, content))}\n`;
}

/** All files of all frozen releases, by path from the folder that they are served in. */
export const servedFiles = (frozen: ReadonlyMap<string, Files>): Files =>
	new Map(
		[...frozen].flatMap(([date, files]) =>
			[...files].map(([path, text]): [string, string] => [`${date}/${path}`, text]),
		),
	);
