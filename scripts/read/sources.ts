import { z } from 'zod';
import type { Source } from '../../src/model/source.ts';
import { identifier, localized } from './entry.ts';
import { checkIds, readJson } from './json.ts';

const source = z.strictObject({
	id: identifier,
	publisher: z.string().min(1),
	kpi: z.string().nullable(),
	table: z.string().nullable(),
	title: z.string().min(1),
	archive: z
		.strictObject({ repository: z.string(), commit: z.string(), path: z.string() })
		.nullable(),
	retrieved: z
		.string()
		.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected an ISO date')
		.nullable(),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
		.nullable(),
	license: z.string().min(1),
	credit: localized,
	processing: localized.nullable(),
	inputs: z.array(identifier),
});

/** Reads `data/sources.json`. */
export function readSources(file: string, text: string): readonly Source[] {
	const sources = readJson(file, text, z.array(source));
	checkIds(file, text, sources);
	return sources;
}
