import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DataError } from './data-error.ts';
import { readJson } from './json.ts';
import { recordsIn } from './records.ts';
import { checkReleased } from './release-date.ts';

/** What we need of a file's entry in `data/datapackage.json`. */
const resource = z.object({
	path: z.string(),
	bytes: z.int(),
	/** Rows of a table, entries of a list; absent for other files. */
	rows: z.int().optional(),
	hash: z.string().regex(/^sha256:[0-9a-f]{64}$/, 'expected "sha256:" and 64 hexadecimal digits'),
	/** The fields that a row is known by; absent for what is no table. */
	schema: z.object({ primaryKey: z.array(z.string()) }).optional(),
});

/** What we need of `data/datapackage.json`; the rest of the standard is for others to read. */
const descriptor = z.object({
	/** ISO date of the release. */
	version: z.iso.date(),
	resources: z.array(resource),
});

/** A file as it was described: its size, its rows and its checksum. */
export type DescribedFile = Omit<z.infer<typeof resource>, 'path'>;

/** The files of a package by path. */
export type Resources = ReadonlyMap<string, DescribedFile>;

/** A release of the data: its date, and its files. */
export interface Package {
	readonly release: string;
	readonly resources: Resources;
}

/**
 * Reads `data/datapackage.json`.
 *
 * @throws DataError where it lists a file twice, or is of a day that is yet to come
 */
export function readPackage(file: string, text: string): Package {
	const { version, resources } = readJson(file, text, descriptor);
	checkReleased(file, version);
	const byPath = new Map<string, DescribedFile>();
	for (const { path, ...described } of resources) {
		if (byPath.has(path)) throw new DataError({ file }, `lists "${path}" twice, expected it once`);
		byPath.set(path, described);
	}
	return { release: version, resources: byPath };
}

const MEND = 'if the change is meant, run "npm run data:package"';

/**
 * What is wrong with a file, held against what the package says of it: how many rows, or else its
 * checksum.
 *
 * @param path from `data/`
 */
export function faultsOf(resources: Resources, path: string, bytes: Buffer): DataError[] {
	const described = resources.get(path);
	const fault = (problem: string): DataError[] => [
		new DataError({ file: `data/${path}` }, `${problem}; ${MEND}`),
	];
	if (!described) return fault('is not in data/datapackage.json');
	const found = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
	const { rows, hash, bytes: size } = described;
	const counted = rows === undefined ? null : recordsIn(path, bytes.toString('utf8'));
	if (counted !== null && rows !== counted) {
		return fault(`found ${counted} rows, expected ${rows ?? ''} (data/datapackage.json)`);
	}
	if (found === hash && size === bytes.length) return [];
	return fault(
		`checksum does not match: found ${found} and ${bytes.length} bytes, expected ${hash} and ${size} bytes (data/datapackage.json)`,
	);
}
