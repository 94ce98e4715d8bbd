import { basename } from 'node:path';
import { DATA_FILES } from '../../../src/tables/data-files.ts';
import type { Table } from '../../../src/tables/table.ts';
import type { DataFiles } from '../../read/data-files.ts';
import { readEntries } from '../../read/entries.ts';
import { csvwText } from './csvw.ts';
import { observationTable } from './observation-table.ts';

/** Where the description stands, from `data/`: the name that the standard has for it. */
export const CSVW = 'csv-metadata.json';

/**
 * The text of `data/csv-metadata.json`: every table of `data/` that is a CSV file. The same data gives the same text.
 *
 * @param release ISO date
 * @throws DataError when a table of figures is of an indicator that there is none of
 */
export function csvwOf(files: DataFiles, release: string): string {
	const text = (path: string): string => files.read(path).toString('utf8');
	const { indicators } = readEntries(
		{ file: 'data/challenges.json', text: text('challenges.json') },
		{ file: 'data/indicators.json', text: text('indicators.json') },
	);
	const tables = DATA_FILES.filter(
		(file): file is Table => 'row' in file && file.path.endsWith('.csv'),
	);
	const observed = files.observations.map(
		(path) => observationTable(basename(path, '.csv'), text(path), indicators).table,
	);
	return csvwText([...tables, ...observed], release);
}
