import { z } from 'zod';
import type { SourceColumn } from '../../src/model/fund-columns.ts';
import type { FundSource } from '../../src/model/fund.ts';
import { optionalYear, slug, webAddress, words } from './cell.ts';
import type { DataError, Place } from './data-error.ts';
import { checkKeys } from './keys.ts';
import { parseTable, type Table } from './table.ts';

/** One row of `sources.csv`; its columns are held to those that the site tells a contributor. */
export const sourceRow = z.object({
	fund: slug,
	title: words,
	url: webAddress,
	year: optionalYear,
	supports_sv: words,
	supports_en: words,
} satisfies Record<SourceColumn, z.ZodType>);

export type SourceRow = z.infer<typeof sourceRow>;

/** The sources of each fund by its id, and where each fund was named first. */
export interface FundSources {
	readonly byFund: ReadonlyMap<string, readonly FundSource[]>;
	readonly places: ReadonlyMap<string, Place>;
}

/** Joins the rows of one or more tables of sources, in their order. */
export function joinSources(tables: readonly Table<SourceRow>[]): FundSources {
	const byFund = new Map<string, FundSource[]>();
	const places = new Map<string, Place>();
	for (const { place, data } of tables.flatMap(({ rows }) => rows)) {
		const { fund, title, url, year, supports_sv: sv, supports_en: en } = data;
		byFund.set(fund, [...(byFund.get(fund) ?? []), { title, url, year, supports: { sv, en } }]);
		if (!places.has(fund)) places.set(fund, place);
	}
	return { byFund, places };
}

/** The rows of `sources.csv` that could be read, and what is wrong with the others. */
export const parseFundSources = (file: string, text: string): Table<SourceRow> =>
	parseTable(file, text, sourceRow);

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
