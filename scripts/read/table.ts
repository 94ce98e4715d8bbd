import type { z } from 'zod';
import { characterFault, visible } from '../../src/tables/plain-text.ts';
import { csvLines, isBlank } from './csv-lines.ts';
import { DataError, type PlaceInFile } from './data-error.ts';

/** A row of a table and where it stands. */
export interface Row<T> {
	readonly place: PlaceInFile;
	readonly data: T;
}

/** The rows of a table that could be read, and all that is wrong with the others. */
export interface ParsedTable<T> {
	readonly rows: readonly Row<T>[];
	readonly faults: readonly DataError[];
}

/** What is asked of a table's schema: its columns. */
interface Read<Schema extends z.ZodObject> {
	readonly row: Schema;
}

/** Characters of a cell that an error repeats: enough to know it by. */
const SHOWN = 120;

const quoted = (text: string | undefined): string =>
	text === undefined ? 'nothing' : `"${visible(text, SHOWN)}"`;

/** What was expected of the cells whose characters break the rule, by column. */
function brokenCells(
	columns: readonly string[],
	cells: readonly string[],
): ReadonlyMap<string, string> {
	const broken = new Map<string, string>();
	for (const [index, column] of columns.entries()) {
		const expected = characterFault(cells[index] ?? '');
		if (expected !== null) broken.set(column, expected);
	}
	return broken;
}

/**
 * Parses a CSV table (RFC 4180, UTF-8, header in the first row) and each of its rows by its schema,
 * whose keys are the columns that the table must have, in that order (src/tables). It goes on past a row that
 * does not fit, so that all faults are told at once, with line, column, what was found and expected.
 * Every cell is held to the rule for characters, whatever its column holds.
 *
 * @param file path to name in errors
 */
export function parseTable<Schema extends z.ZodObject>(
	file: string,
	text: string,
	{ row: schema }: Read<Schema>,
): ParsedTable<z.infer<Schema>> {
	const columns = Object.keys(schema.shape);
	const { lines, broken } = csvLines(text);
	const fail = (place: PlaceInFile, problem: string): { rows: []; faults: DataError[] } => ({
		rows: [],
		faults: [new DataError(place, problem)],
	});
	if (broken) return fail({ file, line: broken.line }, broken.message);
	const header = lines[0]?.cells ?? [];
	if (header.join() !== columns.join()) {
		return fail(
			{ file, line: 1 },
			`found the columns "${header.join()}", expected "${columns.join()}"`,
		);
	}
	const rows: Row<z.infer<Schema>>[] = [];
	const faults: DataError[] = [];
	for (const row of lines.slice(1)) {
		if (isBlank(row)) continue;
		const { cells, line } = row;
		const place = { file, line };
		if (cells.length !== columns.length) {
			faults.push(new DataError(place, `found ${cells.length} cells, expected ${columns.length}`));
			continue;
		}
		const broken = brokenCells(columns, cells);
		const record = Object.fromEntries(columns.map((column, index) => [column, cells[index]]));
		const parsed = schema.safeParse(record);
		if (parsed.success && broken.size === 0) {
			rows.push({ place, data: parsed.data });
			continue;
		}
		// Where the characters of a cell are wrong, that says more than what they do not make up.
		const others = (parsed.error?.issues ?? [])
			.map(({ path, message }) => [String(path[0]), message] as const)
			.filter(([column]) => !broken.has(column));
		for (const [column, expected] of [...broken, ...others]) {
			faults.push(
				new DataError(place, `${column}: found ${quoted(record[column])}, expected ${expected}`),
			);
		}
	}
	return { rows, faults };
}

/**
 * The rows of a table, all of which must fit.
 *
 * @throws DataError at the first row that does not: see {@link parseTable}
 */
export function readTable<Schema extends z.ZodObject>(
	file: string,
	text: string,
	table: Read<Schema>,
): readonly Row<z.infer<Schema>>[] {
	const { rows, faults } = parseTable(file, text, table);
	if (faults[0]) throw faults[0];
	return rows;
}
