import Papa from 'papaparse';
import type { z } from 'zod';
import { DataError, type Place } from './data-error.ts';

/** A row of a table and where it stands. */
export interface Row<T> {
	readonly place: Place;
	readonly data: T;
}

const quoted = (text: string | undefined): string => (text === undefined ? 'nothing' : `"${text}"`);

/**
 * Parses a CSV table (RFC 4180, UTF-8, header in the first row) and each of its rows by a schema,
 * whose keys are the columns that the table must have, in that order.
 *
 * @param file path to name in errors
 * @throws DataError at the first row that does not fit, with line, column, what was found and expected
 */
export function readTable<Schema extends z.ZodObject>(
	file: string,
	text: string,
	schema: Schema,
): Row<z.infer<Schema>>[] {
	const columns = Object.keys(schema.shape);
	const { data: lines, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
		delimiter: ',',
		skipEmptyLines: true,
	});
	const broken = errors[0];
	if (broken) throw new DataError({ file, line: (broken.row ?? 0) + 1 }, broken.message);
	const header = lines[0] ?? [];
	if (header.join() !== columns.join()) {
		throw new DataError(
			{ file, line: 1 },
			`found the columns "${header.join()}", expected "${columns.join()}"`,
		);
	}
	let line = 1;
	return lines.slice(1).map((cells) => {
		line += 1;
		const place = { file, line };
		line += cells.join('').split('\n').length - 1;
		if (cells.length !== columns.length) {
			throw new DataError(place, `found ${cells.length} cells, expected ${columns.length}`);
		}
		const record = Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
		const parsed = schema.safeParse(record);
		if (parsed.success) return { place, data: parsed.data };
		const issue = parsed.error.issues[0];
		const column = String(issue?.path[0]);
		throw new DataError(
			place,
			`${column}: found ${quoted(record[column])}, expected ${issue?.message ?? 'something else'}`,
		);
	});
}
