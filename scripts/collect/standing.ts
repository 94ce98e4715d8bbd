import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Source } from '../../src/tables/api/series-source.ts';
import { textIn } from '../read/data-files.ts';
import { readRegisters, type Municipality } from '../read/municipalities.ts';
import { readSources } from '../read/sources.ts';

/** What stands in a data folder before anything is collected. */
export interface DataBefore {
	readonly municipalities: readonly Pick<Municipality, 'code' | 'since'>[];
	/** Texts of the tables of observations, by indicator. */
	readonly tables: ReadonlyMap<string, string>;
	readonly sources: readonly Source[];
}

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

/** All of it. @throws DataError where the registers of municipalities or the sources can't be read */
export const standingIn = (folder: string): DataBefore => ({
	municipalities: readRegisters((path) => textIn(folder, path) ?? '').municipalities,
	tables: standingTables(folder),
	sources: standingSources(folder),
});
