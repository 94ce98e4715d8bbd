import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Source } from '../../src/tables/api/series-source.ts';
import { readSources } from '../read/sources.ts';

/** The texts of the observations that stand in a data folder, by indicator; faults and all. */
export function standingTables(folder: string): Map<string, string> {
	const observations = join(folder, 'observations');
	const names = existsSync(observations) ? readdirSync(observations).sort() : [];
	return new Map(
		names
			.filter((name) => name.endsWith('.csv'))
			.map((name) => [basename(name, '.csv'), readFileSync(join(observations, name), 'utf8')]),
	);
}

/** The entries of `data/sources.json`; none when it is not there. @throws DataError when one is wrong */
export function standingSources(folder: string): readonly Source[] {
	const path = join(folder, 'sources.json');
	return existsSync(path) ? readSources('data/sources.json', readFileSync(path, 'utf8')) : [];
}
