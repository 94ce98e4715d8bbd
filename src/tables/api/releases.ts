import { z } from 'zod';
import type { Published } from './published.ts';
import { checksum, text } from './text.ts';
import { isoDate } from './time.ts';

const frozenRelease = z.strictObject({
	date: isoDate.describe('Date of the release.'),
	path: text.describe(
		'Its folder, from the root of the site. It has the files of the API as they were, and sha256.txt with their checksums.',
	),
	files: z.int().min(1).describe('Number of files in it.'),
	bytes: z.int().min(1).describe('Their size in bytes.'),
	sha256: checksum.describe(
		'SHA-256 checksum of its index.json, hexadecimal. That file lists the checksums of the others.',
	),
});

/** `releases.json`. */
export const releases = z
	.strictObject({
		frozen: z.array(frozenRelease).describe('The releases that are kept, the newest first.'),
	})
	.meta({
		title: 'releases.json',
		description:
			'Releases of the data that are kept as they were, each at an address of its own. They never change.',
	});

export type FrozenRelease = Published<typeof frozenRelease>;
export type ApiReleases = Published<typeof releases>;
