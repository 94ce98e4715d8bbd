import type { Locale } from '../../tables/locale.ts';
import { harmlessText } from './harmless-text.ts';

export type CsvCell = string | number;

const writeText = (text: string): string => `"${harmlessText(text).replaceAll('"', '""')}"`;

/** "1.234" and "1,234", which another language takes for a thousand times as much. */
const LIKE_THOUSANDS = /^-?\d{1,3}[.,]\d{3}$/;

/**
 * A table as a file for spreadsheets: in Swedish with semicolons and decimal commas, in English with
 * commas and decimal points; a byte order mark, so that å ä ö come out right. Texts are quoted, and
 * so are numbers with a decimal comma: LibreOffice parts cells at commas as well as at semicolons. A
 * quoted number is still a number to a spreadsheet. Three decimals get a nought after them.
 *
 * @param lines the heads of the columns first
 */
export function excelCsv(lines: readonly (readonly CsvCell[])[], locale: Locale): string {
	const [separator, comma] = locale === 'sv' ? [';', ','] : [',', '.'];
	const writeNumber = (number: number): string => {
		const plain = String(number).replace('.', comma);
		const text = LIKE_THOUSANDS.test(plain) ? `${plain}0` : plain;
		return text.includes(',') ? `"${text}"` : text;
	};
	const write = (cell: CsvCell): string =>
		typeof cell === 'number' ? writeNumber(cell) : writeText(cell);
	return `\uFEFF${lines.map((line) => `${line.map(write).join(separator)}\r\n`).join('')}`;
}
