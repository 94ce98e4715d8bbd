import Papa from 'papaparse';
import { visible } from '../../../src/tables/plain-text.ts';
import { DataError, type Place } from '../../read/data-error.ts';
import { MONEY_TABLES, pathOf, type MoneyName, type MoneyTable } from './money-table.ts';

/** A row as it was found: its cells, in the order of the table's columns, and where it stands. */
export interface SentRow {
	readonly place: Place;
	readonly cells: readonly string[];
}

/** A file that has been recognised as one of our tables. */
export interface SentTable {
	readonly file: string;
	readonly name: MoneyName;
	readonly rows: readonly SentRow[];
	/** How it was read, where that is not as the registry is written: "semicolons between the cells". */
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

const KNOWN_COLUMNS: ReadonlySet<string> = new Set(MONEY_TABLES.flatMap(({ columns }) => columns));

const named = (cell: string): string => cell.trim().toLowerCase();

/** Known columns among cells. */
const knownIn = (cells: readonly string[]): number =>
	cells.filter((cell) => KNOWN_COLUMNS.has(named(cell))).length;

/** The sign between the cells of a table: the one that parts its first line into most columns of ours. */
function delimiterOf(text: string): (typeof DELIMITERS)[number] {
	const [first = ''] = text.split(/\r\n|\r|\n/, 1);
	const parts = DELIMITERS.map((each) => ({
		each,
		known: knownIn(Papa.parse<string[]>(first, { delimiter: each.delimiter }).data[0] ?? []),
	}));
	const most = Math.max(...parts.map(({ known }) => known));
	return parts.find(({ known }) => known === most)?.each ?? DELIMITERS[0];
}

/** The table whose columns these are, in whatever order. */
function tableOf(file: string, header: readonly string[]): MoneyTable & { name: MoneyName } {
	const columns = header.map(named);
	const shared = (table: MoneyTable): number =>
		table.columns.filter((column) => columns.includes(column)).length;
	const [first, ...others] = MONEY_TABLES;
	const nearest = others.reduce<(typeof MONEY_TABLES)[number]>(
		(best, table) => (shared(table) > shared(best) ? table : best),
		first,
	);
	const lacking = nearest.columns.filter((column) => !columns.includes(column));
	const strange = columns.filter((column) => !nearest.columns.some((known) => known === column));
	const twice = columns.filter((column, index) => columns.indexOf(column) < index);
	if (lacking.length + strange.length + twice.length === 0) return nearest;
	const place = { file, line: 1 };
	const found = visible(header.join(), 300);
	if (shared(nearest) * 2 < nearest.columns.length) {
		const tables = MONEY_TABLES.map(({ name }) => pathOf(name)).join(', ');
		throw new DataError(place, `found the columns "${found}", expected those of one of ${tables}`);
	}
	const problems = [
		...(lacking.length > 0 ? [`without ${lacking.join(', ')}`] : []),
		...(strange.length > 0 ? [`with the unknown ${strange.join(', ')}`] : []),
		...(twice.length > 0 ? [`with ${twice.join(', ')} twice`] : []),
	];
	throw new DataError(
		place,
		`found columns like those of ${pathOf(nearest.name)}, but ${problems.join(' and ')}; expected "${nearest.columns.join()}"`,
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
 * @throws DataError where it is no such table
 */
export function readSent(file: string, bytes: Uint8Array): SentTable {
	const { text, note } = decoded(file, bytes);
	const { delimiter, note: between } = delimiterOf(text);
	const { data: lines, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
	const broken = errors.find(({ type }) => type === 'Quotes');
	if (broken) {
		throw new DataError({ file, line: (broken.row ?? 0) + 1 }, `${broken.message}, expected "…"`);
	}
	const written = lines[0] ?? [];
	const width = written.findLastIndex((cell) => cell.trim() !== '') + 1;
	const header = written.slice(0, width);
	const table = tableOf(file, header);
	const order = table.columns.map((column) => header.findIndex((cell) => named(cell) === column));
	const rows: SentRow[] = [];
	let line = 1;
	for (const cells of lines.slice(1)) {
		line += 1;
		const place = { file, line };
		line += cells.join('').split('\n').length - 1;
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
	return { file, name: table.name, rows, notes: notes.filter((each) => each !== null) };
}
