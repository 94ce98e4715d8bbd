import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A row of a table, by the name of its column. */
export type Row = Readonly<Record<string, string>>;

/**
 * The rows of a CSV text, all cells as the text that stands there.
 * @throws Error where rows are not as long as the head
 */
export function csvRows(text: string, file: string, delimiter = ','): readonly Row[] {
	const { data, errors } = Papa.parse<Record<string, string>>(text, {
		header: true,
		delimiter,
		skipEmptyLines: true,
	});
	const [error] = errors;
	if (error) throw new Error(`${file}: ${error.message} (row ${(error.row ?? 0) + 2})`);
	return data;
}

export const readCsv = (file: string): readonly Row[] => csvRows(readFileSync(file, 'utf8'), file);

/** @throws Error where the table has no such column */
export function cell(row: Row, column: string): string {
	const text = row[column];
	if (text === undefined)
		throw new Error(`no column "${column}"; there are ${Object.keys(row).join(', ')}`);
	return text;
}
