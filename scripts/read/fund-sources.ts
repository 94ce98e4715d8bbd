import { fundSources, type SourceRow } from '../../src/tables/fund-sources.ts';
import type { DataError, PlaceInFile } from './data-error.ts';
import { checkKeys } from './keys.ts';
import { parseTable, type Row, type ParsedTable } from './table.ts';

/** The sources of each fund by its id, each with where it stands. */
export type FundSources = ReadonlyMap<string, readonly Row<SourceRow>[]>;

/** Joins the rows of one or more tables of sources, in their order. */
export const joinSources = (tables: readonly ParsedTable<SourceRow>[]): FundSources =>
	Map.groupBy(
		tables.flatMap(({ rows }) => rows),
		({ data }) => data.fund,
	);

/** Where each fund is named first among the sources. */
export const firstPlaces = (sources: FundSources): ReadonlyMap<string, PlaceInFile> =>
	new Map([...sources].flatMap(([fund, [first]]) => (first ? [[fund, first.place]] : [])));

/** The rows of `sources.csv` that could be read, and what is wrong with the others. */
export const parseFundSources = (file: string, text: string): ParsedTable<SourceRow> =>
	parseTable(file, text, fundSources);

/**
 * Reads `data/funds/sources.csv`.
 *
 * @throws DataError at the first row that does not fit
 */
export function readFundSources(file: string, text: string): FundSources {
	const table = parseFundSources(file, text);
	const first: DataError | undefined = table.faults[0];
	if (first) throw first;
	checkKeys(table.rows, 'fund, title, url', ({ fund, title, url }) => `${fund}, ${title}, ${url}`);
	return joinSources([table]);
}
