import type { Locale } from './locale.ts';

export type CsvCell = string | number;

/** What a spreadsheet would take for a formula is led by an apostrophe. */
const FORMULA = /^[=+\-@\t\r]/;

const writeText = (text: string): string =>
	`"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/**
 * A table as a file for Excel: in Swedish with semicolons and decimal commas, in English with commas
 * and decimal points; a byte order mark, so that å ä ö come out right. Texts are quoted, numbers not.
 *
 * @param lines the heads of the columns first
 */
export function excelCsv(lines: readonly (readonly CsvCell[])[], locale: Locale): string {
	const [separator, comma] = locale === 'sv' ? [';', ','] : [',', '.'];
	const write = (cell: CsvCell): string =>
		typeof cell === 'number' ? String(cell).replace('.', comma) : writeText(cell);
	return `\uFEFF${lines.map((line) => `${line.map(write).join(separator)}\r\n`).join('')}`;
}
