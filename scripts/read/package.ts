import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DataError } from './data-error.ts';
import { readJson } from './json.ts';

/** What we need of `data/datapackage.json`; the rest of the standard is for others to read. */
const descriptor = z.object({
	/** ISO date of the release. */
	version: z.iso.date(),
	resources: z.array(
		z.object({
			path: z.string(),
			hash: z
				.string()
				.regex(/^sha256:[0-9a-f]{64}$/, 'expected "sha256:" and 64 hexadecimal digits'),
		}),
	),
});

/** Reads `data/datapackage.json`: the date of the release and the checksum of each file, by path. */
export function readPackage(
	file: string,
	text: string,
): { release: string; hashes: ReadonlyMap<string, string> } {
	const { version, resources } = readJson(file, text, descriptor);
	return { release: version, hashes: new Map(resources.map(({ path, hash }) => [path, hash])) };
}

/**
 * Holds a file against the checksum that the package names for it.
 *
 * @param path from `data/`
 * @throws DataError where they differ or the package does not know the file
 */
export function checkHash(
	hashes: ReadonlyMap<string, string>,
	path: string,
	bytes: Uint8Array,
): void {
	const expected = hashes.get(path);
	const place = { file: `data/${path}` };
	const mend = 'if the change is meant, run "npm run data:package"';
	if (expected === undefined)
		throw new DataError(place, `is not in data/datapackage.json; ${mend}`);
	const found = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
	if (found !== expected) {
		throw new DataError(
			place,
			`checksum does not match: found ${found}, expected ${expected} (data/datapackage.json); ${mend}`,
		);
	}
}
