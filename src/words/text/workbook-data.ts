import type { Row, SheetData } from 'write-excel-file/universal';
import type { CsvCell } from './excel-csv.ts';
import type { Sheet, FileTable } from './file-table.ts';

/** Widths of a column in characters. */
const [NARROW, WIDE] = [8, 60];

const width = ({ heads, rows }: FileTable, column: number): number => {
	const longest = rows.reduce(
		(most, row) => Math.max(most, String(row[column] ?? '').length),
		Math.min(heads[column]?.length ?? 0, NARROW * 2),
	);
	return Math.min(Math.max(longest + 2, NARROW), WIDE);
};

/** Texts are texts, codes among them, whatever they begin with; a number is a number. */
const written = (cell: CsvCell): Row[number] =>
	typeof cell === 'number'
		? { type: Number, value: cell }
		: cell === ''
			? null
			: { type: String, value: cell };

/** A sheet as the library that packs workbooks takes it. */
export interface WorkbookSheet {
	readonly sheet: string;
	readonly stickyRowsCount: number;
	readonly columns: { readonly width: number }[];
	readonly data: SheetData;
}

/**
 * Sheets as they are packed, on the server and in the browser: the first line of each stands still above the
 * others, and a column is as wide as what it holds.
 */
export const workbookData = (sheets: readonly Sheet[]): WorkbookSheet[] =>
	sheets.map(({ name, table }) => ({
		sheet: name,
		stickyRowsCount: 1,
		columns: table.heads.map((_, column) => ({ width: width(table, column) })),
		data: [
			table.heads.map((value): Row[number] => ({ type: String, value, fontWeight: 'bold' })),
			...table.rows.map((row) => row.map(written)),
		],
	}));
