import { z } from 'zod';
import type { FundColumn } from '../../src/model/fund-columns.ts';
import { checkKeys } from './keys.ts';
import { readTable } from './table.ts';

/** A row of the registry as it stands in its table, cell by cell. */
export type FundCells = Readonly<Record<FundColumn, string>>;

const text = z.string();

const row = z.object({
	id: text,
	code: text,
	name: text,
	instrument: text,
	year: text,
	amount: text,
	targets: text,
	status: text,
	status_year: text,
	dropped_year: text,
	repayment_sv: text,
	repayment_en: text,
	note_sv: text,
	note_en: text,
	confidence: text,
} satisfies Record<FundColumn, z.ZodString>);

/**
 * Reads the cells of `data/funds/funds.csv`, or of `data/funds/accepted.csv`: the registry as it was
 * when `npm run data:package` last wrote it, which tells what has changed since.
 */
export function readFundCells(file: string, table: string): readonly FundCells[] {
	const rows = readTable(file, table, row);
	checkKeys(rows, 'id', ({ id }) => id);
	return rows.map(({ data }) => data);
}
