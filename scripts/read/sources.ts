import { z } from 'zod';
import type { Source } from '../../src/tables/api/series-source.ts';
import { sources as table } from '../../src/tables/sources.ts';
import { checkIds, readJson } from './json.ts';

/** Reads `data/sources.json`. */
export function readSources(file: string, text: string): readonly Source[] {
	const sources = readJson(file, text, z.array(table.row));
	checkIds(file, text, sources);
	return sources;
}
