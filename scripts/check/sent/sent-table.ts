import { visible } from '../../../src/tables/plain-text.ts';
import { csvLines } from '../../read/csv-lines.ts';
import { DataError, type PlaceInFile } from '../../read/data-error.ts';
import type { ContributedTable } from './contributed-table.ts';

/** A row as it was found: its cells, in the order of the table's columns, and where it stands. */
export interface SentRow {
	readonly place: PlaceInFile;
	readonly cells: readonly string[];
}

/** A file that has been recognised as one of our tables. */
export interface SentTable<Name extends string = string> {
	readonly file: string;
	readonly table: ContributedTable<Name>;
	readonly rows: readonly SentRow[];
	/** How it was read, where that is not as ours are written: "semicolons between the cells". */
	readonly notes: readonly string[];
}

/** What a workbook begins with: a zip, or what Excel wrote before 2007. */
const WORKBOOKS = [
	[0x50, 0x4b, 0x03, 0x04],
	[0xd0, 0xcf, 0x11, 0xe0],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
	start.every((byte, index) => bytes[index] === byte);

/** The bytes 80 to 9F in Windows-1252; elsewhere it is Latin-1. Node 24.9 takes all of it for Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromWindows1252 = (bytes: Uint8Array): string =>
	Buffer.from(bytes)
		.toString('latin1')
		.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? '');

/** Text in one of the encodings that spreadsheets save a table in. */
function decoded(file: string, bytes: Uint8Array): { text: string; note: string | null } {
	if (WORKBOOKS.some((start) => startsWith(bytes, start))) {
		throw new DataError({ file }, 'found a workbook, expected a table saved as "CSV UTF-8"');
	}
	if (startsWith(bytes, [0xff, 0xfe])) {
		return { text: new TextDecoder('utf-16le').decode(bytes), note: 'as UTF-16' };
	}
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
	} catch {
		return {
			text: fromWindows1252(bytes),
			note: 'as Windows-1252: are å, ä and ö right?',
		};
	}
}

const DELIMITERS = [
	{ delimiter: ',', note: null },
	{ delimiter: ';', note: 'with semicolons between the cells' },
	{ delimiter: '\t', note: 'with tabs between the cells' },
] as const;

const named = (cell: string): string => cell.trim().toLowerCase();

/** Known columns among cells. */
const knownIn = (cells: readonly string[], known: ReadonlySet<string>): number =>
	cells.filter((cell) => known.has(named(cell))).length;

/** The sign between the cells of a table: the one that parts its first line into most columns of ours. */
function delimiterOf(text: string, columns: ReadonlySet<string>): (typeof DELIMITERS)[number] {
	const [first = ''] = text.split(/\r\n|\r|\n/, 1);
	const parts = DELIMITERS.map((each) => ({
		each,
		known: knownIn(csvLines(first, each.delimiter).lines[0]?.cells ?? [], columns),
	}));
	const most = Math.max(...parts.map(({ known }) => known));
	return parts.find(({ known }) => known === most)?.each ?? DELIMITERS[0];
}

/** The table whose columns these are, in whatever order. */
function tableOf<Name extends string>(
	file: string,
	header: readonly string[],
	tables: readonly ContributedTable<Name>[],
): ContributedTable<Name> {
	const columns = header.map(named);
	const shared = (table: ContributedTable<Name>): number =>
		table.columns.filter((column) => columns.includes(column)).length;
	const nearest = tables.reduce((best, table) => (shared(table) > shared(best) ? table : best));
	const lacking = nearest.columns.filter((column) => !columns.includes(column));
	const strange = columns.filter((column) => !nearest.columns.some((known) => known === column));
	const twice = columns.filter((column, index) => columns.indexOf(column) < index);
	if (lacking.length + strange.length + twice.length === 0) return nearest;
	const place = { file, line: 1 };
	const found = visible(header.join(), 300);
	if (shared(nearest) * 2 < nearest.columns.length) {
		const paths = tables.map(({ path }) => path).join(', ');
		throw new DataError(place, `found the columns "${found}", expected those of one of ${paths}`);
	}
	const problems = [
		...(lacking.length > 0 ? [`without ${lacking.join(', ')}`] : []),
		...(strange.length > 0 ? [`with the unknown ${strange.join(', ')}`] : []),
		...(twice.length > 0 ? [`with ${twice.join(', ')} twice`] : []),
	];
	throw new DataError(
		place,
		`found columns like those of ${nearest.path}, but ${problems.join(' and ')}; expected "${nearest.columns.join()}"`,
	);
}

/** Leaves out the empty cells that spreadsheets put at the end of each line. */
function trimmed(cells: readonly string[], columns: number): readonly string[] {
	const more = cells.slice(columns);
	return more.every((cell) => cell.trim() === '') ? cells.slice(0, columns) : cells;
}

/**
 * Reads a file that someone has sent in, whatever spreadsheet saved it: commas, semicolons or tabs
 * between the cells, UTF-8, UTF-16 or Windows-1252, columns in any order, empty rows and columns.
 * Which of our tables it holds rows of is known by its columns.
 *
 * @param tables those that it can be, one or more
 * @throws DataError where it is no such table
 */
export function readSent<Name extends string>(
	file: string,
	bytes: Uint8Array,
	tables: readonly ContributedTable<Name>[],
): SentTable<Name> {
	const { text, note } = decoded(file, bytes);
	const columns = new Set(tables.flatMap((table) => table.columns));
	const { delimiter, note: between } = delimiterOf(text, columns);
	const { lines, broken } = csvLines(text, delimiter);
	if (broken) {
		throw new DataError({ file, line: broken.line }, `${broken.message}, expected "…"`);
	}
	const written = lines[0]?.cells ?? [];
	const width = written.findLastIndex((cell) => cell.trim() !== '') + 1;
	const header = written.slice(0, width);
	const table = tableOf(file, header, tables);
	const order = table.columns.map((column) => header.findIndex((cell) => named(cell) === column));
	const rows: SentRow[] = [];
	for (const { cells, line } of lines.slice(1)) {
		const place = { file, line };
		if (cells.every((cell) => cell.trim() === '')) continue;
		const own = trimmed(cells, width);
		// A row of another length is left as it is: its reader says what is wrong with it.
		rows.push({
			place,
			cells: own.length === width ? order.map((index) => own[index] ?? '') : own,
		});
	}
	const moved = order.some((index, at) => index !== at);
	const notes = [note, between, moved ? 'with its columns in another order' : null];
	return { file, table, rows, notes: notes.filter((each) => each !== null) };
}
