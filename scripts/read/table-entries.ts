import { csvLines } from './csv-lines.ts';
import type { PlaceInFile } from './data-error.ts';
import { linesOfList } from './json.ts';
import { REMEDIES } from './lacking-file.ts';
import { parseJson } from './parse-json.ts';

/**
 * What stands in the fields of a row or an entry, as text; what is empty or null is not there. Parts
 * of a field have names such as "name.sv"; a list is its JSON.
 */
export type Fields = Readonly<Record<string, string>>;

/** A row of a table, or an entry of a list, and where it stands. */
export interface TableEntry {
	readonly fields: Fields;
	readonly place: PlaceInFile;
}

/** The rows of a table by the cells of their key, with ", " between: of these at most one holds that. */
export type TableEntries = ReadonlyMap<string, TableEntry>;

/** Whether a person writes the rows of a file: not those of figures, of what changed, of what is measured. */
export const isByHand = (path: string): boolean =>
	!path.startsWith('observations/') && path !== 'changes.csv' && !REMEDIES.has(path);

/** The fields of a value, by their names under that of the whole. */
function fieldsOf(value: unknown, name: string): readonly (readonly [string, string])[] {
	if (value === null || value === undefined || value === '') return [];
	if (typeof value === 'string') return [[name, value]];
	if (typeof value !== 'object' || Array.isArray(value)) return [[name, JSON.stringify(value)]];
	return Object.entries(value).flatMap(([part, of]) =>
		fieldsOf(of, name === '' ? part : `${name}.${part}`),
	);
}

/** The rows of a table, each by the names of its columns, with the line that it begins on. */
function rowsOf(text: string): readonly (readonly [row: object, line: number])[] {
	const [head, ...rows] = csvLines(text).lines;
	const columns = head?.cells ?? [];
	return rows.flatMap(({ cells, line }) =>
		cells.length === columns.length
			? [[Object.fromEntries(columns.map((name, at) => [name, cells[at]])), line] as const]
			: [],
	);
}

function listOf(file: string, text: string): readonly (readonly [entry: object, line: number])[] {
	const list = parseJson(file, text);
	if (!Array.isArray(list)) return [];
	const lines = linesOfList(text);
	return list.flatMap((entry: unknown, index) =>
		typeof entry === 'object' && entry !== null ? [[entry, lines[index] ?? 1] as const] : [],
	);
}

/**
 * The rows of a table or the entries of a list, whatever they are of; for comparing with others. To be
 * read by its own reader first, which says what is wrong with it.
 *
 * @param path inside `data/`
 * @param key the fields that a row is known by
 */
export function entriesIn(path: string, text: string, key: readonly string[]): TableEntries {
	const file = `data/${path}`;
	const rows = path.endsWith('.json') ? listOf(file, text) : rowsOf(text);
	return new Map(
		rows.map(([row, line]) => {
			const fields = fieldsOf(row, '');
			const cells = new Map(fields);
			return [
				key.map((name) => cells.get(name) ?? '').join(', '),
				{
					fields: Object.fromEntries(fields.filter(([name]) => !key.includes(name))),
					place: { file, line },
				},
			];
		}),
	);
}
