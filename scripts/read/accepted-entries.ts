import { z } from 'zod';
import { DataError } from './data-error.ts';
import { parseJson } from './parse-json.ts';
import type { Fields } from './table-entries.ts';

/** The file, inside `data/`. */
export const ACCEPTED_ENTRIES = 'accepted-entries.json';

/** The rows of every table and list as a person last accepted them: by path, then by key. */
export type AcceptedEntries = Readonly<Record<string, Readonly<Record<string, Fields>>>>;

const accepted = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string())));

/**
 * Reads `data/accepted-entries.json`, which `npm run data:package` writes.
 *
 * @throws DataError where it is not as that program writes it
 */
export function readAcceptedEntries(file: string, text: string): AcceptedEntries {
	const { data, error } = accepted.safeParse(parseJson(file, text));
	if (data !== undefined) return data;
	const at = error.issues[0]?.path.map(String).join(', ') ?? '';
	throw new DataError(
		{ file },
		`${at}: found it otherwise, expected it as "npm run data:package" writes it`,
	);
}
