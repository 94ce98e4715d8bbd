import { DataError } from './data-error.ts';
import { parseJson } from './parse-json.ts';

const QUOTE = '"';

/**
 * How many records a file has: rows below the header of a table, entries of a JSON list; null for
 * JSON that is no list. A line feed inside quotation marks ends no row.
 *
 * @param path from `data/`
 * @throws DataError where a JSON text is none
 */
export function recordsIn(path: string, text: string): number | null {
	if (path.endsWith('.json')) {
		const content = parseJson(`data/${path}`, text);
		return Array.isArray(content) ? content.length : null;
	}
	// As good as all tables are plain, and some are long.
	if (!text.includes(QUOTE))
		return text.split('\n').filter((line) => line.trim() !== '').length - 1;
	let rows = 0;
	let isQuoted = false;
	let isEmpty = true;
	for (const character of text) {
		if (character === QUOTE) isQuoted = !isQuoted;
		else if (character === '\n' && !isQuoted) {
			if (!isEmpty) rows += 1;
			isEmpty = true;
			continue;
		}
		if (character !== '\r') isEmpty = false;
	}
	return rows - 1;
}

/**
 * Every table of ours ends with a line feed; one that does not has been cut. (A JSON text that is cut
 * is no JSON.)
 *
 * @param path from `data/`
 * @throws DataError with the last line
 */
export function checkWhole(path: string, text: string): void {
	if (!path.endsWith('.csv') || text.endsWith('\n')) return;
	throw new DataError(
		{ file: `data/${path}`, line: text.split('\n').length },
		'found the end of the file within a line, expected a line feed: has the file been cut?',
	);
}
