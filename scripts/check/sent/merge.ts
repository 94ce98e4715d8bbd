import Papa from 'papaparse';
import { DataError, type PlaceInFile } from '../../read/data-error.ts';
import type { ContributedTable } from './contributed-table.ts';
import type { SentRow } from './sent-table.ts';

/** A row that stands in a table of ours, or would, and what came of it. */
export interface RowChange<Name extends string = string> {
	readonly name: Name;
	/** The cells of its key: "ale", "ale, Fonden, https://ale.se/". */
	readonly key: string;
	/** Null for a row that is new. */
	readonly before: readonly string[] | null;
	/** Null for a row that is withdrawn. */
	readonly after: readonly string[] | null;
}

/** A table as it would be, and where each of its lines comes from. */
export interface Merged<Name extends string = string> {
	readonly text: string;
	/** By line of the text, from 1. */
	readonly places: ReadonlyMap<number, PlaceInFile>;
	readonly changes: readonly RowChange<Name>[];
	readonly faults: readonly DataError[];
}

/** Parts the cells of a key; no cell holds it. */
const SEAM = '\u0000';

/** The cells of some columns, as one text. */
const cellsOf =
	(columns: readonly string[], of: readonly string[]) =>
	({ cells }: SentRow): string =>
		of.map((column) => cells[columns.indexOf(column)] ?? '').join(SEAM);

/** The text of a table, and where each of its lines comes from. */
function written(
	columns: readonly string[],
	rows: readonly SentRow[],
): Pick<Merged, 'text' | 'places'> {
	const places = new Map<number, PlaceInFile>();
	let line = 2;
	for (const { cells, place } of rows) {
		places.set(line, place);
		line += cells.join('').split('\n').length;
	}
	const all = [[...columns], ...rows.map(({ cells }) => [...cells])];
	return { text: `${Papa.unparse(all, { newline: '\n' })}\n`, places };
}

/**
 * Puts rows that were sent in into a table of ours: a row with the key of one that stands
 * takes its place, another is added, and one that is withdrawn is left out. Where just one row that
 * stands and one that is sent have the columns in common that a row is known by, and not the whole
 * key, the one corrects the other: so the title of a source can be corrected.
 *
 * @param standing the table as it stands
 */
export function merge<Name extends string>(
	table: ContributedTable<Name>,
	standing: readonly SentRow[],
	sent: readonly SentRow[],
	withdrawn: readonly SentRow[],
): Merged<Name> {
	const { name, path, columns, key, known } = table;
	const keyOf = cellsOf(columns, key);
	const knownBy = cellsOf(columns, known);
	const shown = (row: SentRow): string => keyOf(row).replaceAll(SEAM, ', ');
	const faults: DataError[] = [];
	const fault = (row: SentRow, problem: string): void => {
		faults.push(new DataError(row.place, `${key.join(', ')}: found "${shown(row)}", ${problem}`));
	};

	const byKey = new Map(standing.map((row) => [keyOf(row), row]));
	/** The row that stands and is meant by another. */
	const meant = (row: SentRow, among: readonly SentRow[]): SentRow | undefined => {
		const same = byKey.get(keyOf(row));
		if (same) return same;
		const alike = (rows: readonly SentRow[]): readonly SentRow[] =>
			rows.filter((other) => knownBy(other) === knownBy(row));
		const [only, ...others] = alike(standing);
		return others.length === 0 && alike(among).length === 1 ? only : undefined;
	};

	const seen = new Map<string, SentRow>();
	const corrected = new Map<SentRow, SentRow>();
	const added: SentRow[] = [];
	for (const row of sent) {
		const before = seen.get(keyOf(row));
		if (before) {
			fault(row, `which line ${before.place.line ?? 0} has already`);
			continue;
		}
		seen.set(keyOf(row), row);
		const old = meant(row, sent);
		if (old) corrected.set(old, row);
		else added.push(row);
	}
	const gone = new Set<SentRow>();
	for (const row of withdrawn) {
		const old = meant(row, withdrawn);
		if (!old) fault(row, `expected a row of ${path} to withdraw`);
		else if (corrected.has(old)) fault(row, 'which is sent in and withdrawn at once');
		else gone.add(old);
	}

	const changes = [
		...standing.flatMap((row): RowChange<Name>[] => {
			const before = row.cells;
			const after = corrected.get(row)?.cells ?? null;
			return after !== null || gone.has(row) ? [{ name, key: shown(row), before, after }] : [];
		}),
		...added.map((row): RowChange<Name> => ({
			name,
			key: shown(row),
			before: null,
			after: row.cells,
		})),
	];
	const rows = [
		...standing.flatMap((row) => (gone.has(row) ? [] : [corrected.get(row) ?? row])),
		...added,
	];
	return { ...written(columns, rows), changes, faults };
}
