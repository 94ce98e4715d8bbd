import type { CsvCell } from './excel-csv.ts';
import { harmlessText } from './harmless-text.ts';

/**
 * A table as a file for programs, after RFC 4180: commas, decimal points, CRLF, no byte order mark, the same
 * in all languages. Texts are quoted, numbers are not: a reader that heeds quotes keeps the noughts of codes.
 *
 * @param lines the names of the columns first
 */
export function rfc4180Csv(lines: readonly (readonly CsvCell[])[]): string {
	const write = (cell: CsvCell): string =>
		typeof cell === 'number'
			? String(cell)
			: cell === ''
				? ''
				: `"${harmlessText(cell).replaceAll('"', '""')}"`;
	return lines.map((line) => `${line.map(write).join(',')}\r\n`).join('');
}
