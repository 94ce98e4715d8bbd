import Papa from 'papaparse';
import type { z } from 'zod';
import { columnsOf, type CellsOf, type Table } from '../../src/tables/table.ts';

/** The text of a table of `data/`: its columns, and a line for each row. */
export const rowsText = <Row extends z.ZodObject>(
	table: Table<Row>,
	rows: readonly CellsOf<Row>[],
): string => `${Papa.unparse([...rows], { columns: [...columnsOf(table)], newline: '\n' })}\n`;
