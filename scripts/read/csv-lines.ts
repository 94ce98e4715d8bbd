import Papa from 'papaparse';

/** A row of a CSV text, the header too. */
export interface CsvLine {
	readonly cells: readonly string[];
	/** Line of the text that it begins on, from 1: a cell in quotation marks may go over several. */
	readonly line: number;
}

/** What a CSV text holds, and what is wrong with its quotation marks, if anything. */
export interface CsvText {
	/** All rows in order, an empty line as one empty cell. */
	readonly lines: readonly CsvLine[];
	readonly broken: { readonly message: string; readonly line: number } | null;
}

/**
 * Parts a CSV text (RFC 4180, with or without a byte order mark) into rows and cells, each cell as the
 * text that stands there: what they should be is for the reader of a table to say.
 *
 * @param delimiter the sign between the cells, where it is no comma
 */
export function csvLines(text: string, delimiter = ','): CsvText {
	const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter });
	const [error] = errors;
	let next = 1;
	const lines = data.map((cells): CsvLine => {
		const line = next;
		next += cells.join('').split('\n').length;
		return { cells, line };
	});
	return {
		lines,
		broken: error ? { message: error.message, line: (error.row ?? 0) + 1 } : null,
	};
}

/** Whether nothing stands on a line. */
export const isBlank = ({ cells }: CsvLine): boolean => cells.length === 1 && cells[0] === '';
