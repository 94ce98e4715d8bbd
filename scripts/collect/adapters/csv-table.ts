import { csvLines, isBlank } from '../../read/csv-lines.ts';
import { fault } from '../fault.ts';

/** One line of a table: its cells by column name, and where it stands. */
export interface PublisherRow {
	readonly file: string;
	/** Line in the file, counted from 1 with the header as the first. */
	readonly line: number;
	readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads comma-separated text with a header. Every cell stays text: a code keeps its leading zero.
 *
 * @param columns the columns that must be there; others are kept too
 * @throws DataError when a column is lacking or a line has too few or too many cells
 */
export function readTable(text: string, file: string, columns: readonly string[]): PublisherRow[] {
	const { lines, broken } = csvLines(text);
	if (broken) throw fault(file, broken.line, broken.message, 'quotation marks around whole cells');
	const [head, ...others] = lines;
	const header = head?.cells ?? [];
	const lacking = columns.filter((column) => !header.includes(column));
	if (lacking.length > 0) {
		throw fault(file, 1, `"${header.join(',')}"`, `the column ${lacking.join(', ')}`);
	}
	const rows: PublisherRow[] = [];
	for (const row of others) {
		if (isBlank(row)) continue;
		const { cells: fields, line } = row;
		if (fields.length !== header.length) {
			throw fault(file, line, `${fields.length} cells`, `${header.length}`);
		}
		const cells = Object.fromEntries(header.map((column, i) => [column, fields[i] ?? '']));
		rows.push({ file, line, cells });
	}
	return rows;
}

/** The cell of a row; empty text when it is empty. */
export const cell = (row: PublisherRow, column: string): string => row.cells[column] ?? '';

/** @throws DataError when the cell is not a plain decimal number with a decimal point */
export function numberIn(row: PublisherRow, column: string): number {
	const text = cell(row, column);
	if (!/^-?\d+(\.\d+)?$/.test(text)) {
		throw fault(row.file, row.line, `${column} "${text}"`, 'a number such as 12.34');
	}
	return Number(text);
}

/** @throws DataError when the cell is not a year of four digits */
export function yearIn(row: PublisherRow, column: string): number {
	const text = cell(row, column);
	if (!/^(19|20)\d\d$/.test(text)) {
		throw fault(row.file, row.line, `${column} "${text}"`, 'a year such as 2015');
	}
	return Number(text);
}
