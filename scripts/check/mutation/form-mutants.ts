import Papa from 'papaparse';
import {
	csv,
	csvOf,
	entriesOf,
	entry,
	listText,
	rowAt,
	same,
	tableOf,
	wrong,
	type FileMutant,
} from './file-mutant.ts';

const CSV = /\.csv$/;
/** Tables that a person writes: of the others, any change is held. */
const BY_HAND = /^(?!accepted|classes|changes).*\.csv$/;
/** Lists of entries. */
const LIST = /^(indicators|challenges|sources)\.json$/;
const JSON_FILE = /\.json$/;

/** Every way of being wrong in form that tables and JSON can have, and some of being the same. */
export const FORM_MUTANTS: readonly FileMutant[] = [
	// The form of a table.
	wrong('cut', CSV, (text, lots) => text.slice(0, 1 + lots.below(text.length - 2))),
	wrong(
		'a row gone',
		CSV,
		csv((table, lots) => table.toSpliced(rowAt(table, lots), 1)),
	),
	wrong(
		'a row twice',
		CSV,
		csv((table, lots) => {
			const at = rowAt(table, lots);
			// A table that has no row yet has none to repeat.
			return table[at] === undefined ? table : table.toSpliced(at, 0, table[at]);
		}),
	),
	wrong(
		'a column gone',
		CSV,
		csv((table, lots) => {
			const at = lots.below(table[0]?.length ?? 0);
			return table.map((row) => row.toSpliced(at, 1));
		}),
	),
	wrong(
		'a column that there is none of',
		CSV,
		csv((table) => table.map((row, index) => [...row, index === 0 ? 'x' : '1'])),
	),
	wrong(
		'a cell too many',
		CSV,
		csv((table, lots) => {
			const at = rowAt(table, lots);
			return table.map((row, index) => (index === at ? [...row, 'x'] : row));
		}),
	),
	wrong('semicolons between cells', CSV, (text) =>
		Papa.unparse(
			tableOf(text).map((row) => [...row]),
			{ delimiter: ';', newline: '\n' },
		),
	),
	wrong('two columns swapped in the head', CSV, (text) => {
		const [first = [], ...rows] = tableOf(text);
		return csvOf([[first[1] ?? '', first[0] ?? '', ...first.slice(2)], ...rows]);
	}),
	same('a mark of byte order', BY_HAND, (text) => `\uFEFF${text}`),
	same('line ends of Windows', BY_HAND, (text) => text.replaceAll('\n', '\r\n')),
	same(
		'all cells in quotation marks',
		BY_HAND,
		(text) =>
			`${Papa.unparse(
				tableOf(text).map((row) => [...row]),
				{ newline: '\n', quotes: true },
			)}\n`,
	),

	// The form of JSON.
	wrong('cut', JSON_FILE, (text, lots) => text.slice(0, lots.below(text.trimEnd().length - 1))),
	wrong('a key twice in an entry', LIST, (text, lots) => {
		const at = [...text.matchAll(/"(\w+)":/g)];
		const { index, 0: key } = lots.oneOf(at);
		return `${text.slice(0, index)}${key} null, ${text.slice(index)}`;
	}),
	wrong('an entry gone', LIST, (text, lots) => {
		const entries = entriesOf(text);
		return listText(entries.toSpliced(lots.below(entries.length), 1));
	}),
	wrong('an entry twice', LIST, (text, lots) => {
		const entries = entriesOf(text);
		return listText([...entries, lots.oneOf(entries)]);
	}),
	wrong(
		'a field that there is none of',
		LIST,
		entry((each) => ({ ...each, colour: 'red' })),
	),
	wrong('a field gone', LIST, (text, lots) => {
		const entries = entriesOf(text);
		const index = lots.below(entries.length);
		const fields = Object.entries(entries[index] ?? {});
		const without = Object.fromEntries(fields.toSpliced(lots.below(fields.length), 1));
		return listText(entries.with(index, without));
	}),
	wrong(
		'a number for a text',
		LIST,
		entry((each) => ({ ...each, id: 7 })),
	),
	same('other spaces between', LIST, (text) => `${JSON.stringify(JSON.parse(text))}\n`),
];
