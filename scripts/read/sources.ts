import { z } from 'zod';
import type { Source } from '../../src/model/source.ts';
import { isCommit, isPathWithin, isRepository } from '../../src/tables/web-address.ts';
import { identifier, koladaId, localized, sentence } from '../../src/tables/entry.ts';
import { checkIds, readJson } from './json.ts';

const source = z.strictObject({
	id: identifier,
	publisher: sentence,
	kpi: koladaId.nullable(),
	table: sentence.nullable(),
	title: sentence,
	archive: z
		.strictObject({
			repository: z
				.string()
				.refine(isRepository, 'expected https://github.com/ and the names of owner and repository'),
			commit: z.string().refine(isCommit, 'expected the 40 hexadecimal digits of a commit'),
			path: z.string().refine(isPathWithin, 'expected the path of a file within the repository'),
		})
		.nullable(),
	retrieved: z
		.string()
		.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected an ISO date')
		.nullable(),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
		.nullable(),
	license: sentence,
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
