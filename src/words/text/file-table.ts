import type { CsvCell } from './excel-csv.ts';

/** A table to be written in any of the forms. A cell without a figure holds the reason why. */
export interface FileTable {
	readonly heads: readonly string[];
	readonly rows: readonly (readonly CsvCell[])[];
}

/** A sheet of a workbook. */
export interface Sheet {
	/** Its name on the tab: 31 characters at most, says Excel. */
	readonly name: string;
	readonly table: FileTable;
}

/** Heads and rows as lines of a file. */
export const linesOf = ({ heads, rows }: FileTable): readonly (readonly CsvCell[])[] => [
	heads,
	...rows,
];
