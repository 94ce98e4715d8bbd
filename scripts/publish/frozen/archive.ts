import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import { Refusal } from '../../run/refusal.ts';
import { sha256 } from '../../derive/sha256.ts';
import { STILL } from '../downloads/still.ts';
import type { Files } from '../release.ts';
import { SUMS } from './frozen-files.ts';

/** The files of a frozen release as one zip, small enough to be kept with the code. */
export const packed = (files: Files): Uint8Array =>
	zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])), {
		...STILL,
		level: 9,
	});

const index = z.object({ release: z.string() });

/**
 * The files of a frozen release, each with the checksum that it had when it was frozen.
 *
 * @param name of the archive, for messages
 * @param date that its name bears
 * @throws Refusal where it is damaged, or is another release than its name says
 */
export function unpacked(zip: Uint8Array, name: string, date: string): Files {
	const damaged = (what: string): Refusal =>
		new Refusal(
			`${name}: ${what}. A frozen release never changes: put it back with "git restore ${name}".`,
		);
	let files: Files;
	try {
		files = new Map(
			Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]),
		);
	} catch {
		throw damaged('found no zip that can be read');
	}
	const sums = [...files]
		.filter(([path]) => path !== SUMS)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, text]) => `${sha256(text)}  ${path}\n`);
	if (sums.join('') !== files.get(SUMS)) {
		throw damaged(`found other files than its ${SUMS} lists`);
	}
	const { release } = index.parse(JSON.parse(files.get('index.json') ?? '{}'));
	if (release !== date) throw damaged(`found the release of ${release} in it`);
	return files;
}
