import type { DataChange } from '../../src/tables/api/changes.ts';
import type { Grouping } from '../../src/stats/groups/problem-groups.ts';
import { readChanges } from './changes.ts';
import { readClasses, type Classes } from './classes.ts';
import type { DataFiles } from './data-files.ts';
import type { Progress } from './progress.ts';
import { readGrouping } from './grouping.ts';
import { REMEDIES } from './lacking-file.ts';
import { open, type Opened } from './opened.ts';
import { readTables } from './read-tables.ts';
import type { Unmeasured } from './unmeasured.ts';

/** Everything in `data/`, parsed and checked. */
export interface Data extends Unmeasured {
	/** The classes of every indicator that has figures, by its id. */
	readonly classes: ReadonlyMap<string, Classes>;
	/** Which grouping of the municipalities is used, and how it was measured. */
	readonly grouping: Grouping;
	/** What each release changed, in order of release. */
	readonly changes: readonly DataChange[];
}

/** What the figures are held against once they are read. @throws DataError at what is wrong */
export type Check = (data: Unmeasured) => void;

/**
 * Reads and checks all of `data/`, each file against its checksum.
 *
 * @param from the folder that holds datapackage.json, or its files
 * @param check `checkData` for all that is published: before the checksums, since it says more
 * @throws DataError at the first thing that is wrong
 */
export async function readData(
	from: string | DataFiles,
	progress: Progress,
	check: Check = () => undefined,
): Promise<Data> {
	const opened = open(from);
	// First all that they are measured on: of a table that is gone, classes without figures say less.
	const unmeasured = await readChecked(opened, progress, check);
	const classes = await opened.read('classes.csv', (file, text) =>
		readClasses(file, text, {
			indicators: unmeasured.indicators,
			years: new Map([...unmeasured.observations].map(([id, { years }]) => [id, years])),
			release: unmeasured.release,
		}),
	);
	const grouping = await opened.read('grouping.json', readGrouping);
	const changes = await opened.read('changes.csv', readChanges);
	// Nothing is made of it here: it is held to its checksum.
	opened.close();
	return { ...unmeasured, classes, grouping, changes };
}

/** The same but for what is measured, which can then be measured anew where its file is spoilt or gone. */
export async function readUnmeasured(
	from: string | DataFiles,
	progress: Progress,
	check: Check = () => undefined,
): Promise<Unmeasured> {
	return readChecked(open(from), progress, check);
}

async function readChecked(opened: Opened, progress: Progress, check: Check): Promise<Unmeasured> {
	const tables = await readTables(opened, progress);
	check(tables);
	opened.close(new Set(REMEDIES.keys()));
	return tables;
}
