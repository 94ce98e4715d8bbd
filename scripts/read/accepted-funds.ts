import { z } from 'zod';
import { FUND_COLUMNS, type FundColumn } from '../../src/model/fund-columns.ts';
import { checkKeys } from './keys.ts';
import { readTable } from './table.ts';

/** A row of the registry as it stands in its table, cell by cell. */
export type FundCells = Readonly<Record<FundColumn, string>>;

const row = z.object(
	Object.fromEntries(FUND_COLUMNS.map((column) => [column, z.string()])) as Record<
		FundColumn,
		z.ZodString
	>,
);

/**
 * Reads the cells of `data/funds/funds.csv`, or of `data/funds/accepted.csv`: the registry as it was
 * when `npm run data:package` last wrote it, which tells what has changed since.
 */
export function readFundCells(file: string, text: string): readonly FundCells[] {
	const rows = readTable(file, text, row);
	checkKeys(rows, 'id', ({ id }) => id);
	return rows.map(({ data }) => data);
}
