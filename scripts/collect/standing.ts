import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Source } from '../../src/model/source.ts';
import { DataError } from './data-error.ts';
import { readObservations, type Observation } from './observation.ts';
import type { Codes } from './place.ts';

/** The tables of observations that stand in a data folder, by indicator. */
export function standingTables(folder: string, codes: Codes): Map<string, Observation[]> {
	const observations = join(folder, 'observations');
	const names = existsSync(observations) ? readdirSync(observations).sort() : [];
	const tables = new Map<string, Observation[]>();
	for (const name of names.filter((candidate) => candidate.endsWith('.csv'))) {
		const file = `data/observations/${name}`;
		const text = readFileSync(join(observations, name), 'utf8');
		tables.set(basename(name, '.csv'), readObservations(text, file, codes));
	}
	return tables;
}

const localized = z.object({ sv: z.string(), en: z.string() });

const source = z.strictObject({
	id: z.string(),
	publisher: z.string(),
	kpi: z.string().nullable(),
	table: z.string().nullable(),
	title: z.string(),
	archive: z
		.strictObject({ repository: z.string(), commit: z.string(), path: z.string() })
		.nullable(),
	retrieved: z.string().nullable(),
	sha256: z.string().nullable(),
	license: z.string(),
	credit: localized,
	processing: localized.nullable(),
	inputs: z.array(z.string()),
});

/** The entries of `data/sources.json`; none when it is not there. @throws DataError when one is not whole */
export function standingSources(folder: string): Source[] {
	const path = join(folder, 'sources.json');
	if (!existsSync(path)) return [];
	const parsed = z.array(source).safeParse(JSON.parse(readFileSync(path, 'utf8')));
	if (parsed.success) return parsed.data;
	throw new DataError('data/sources.json', 0, z.prettifyError(parsed.error), 'sources');
}
