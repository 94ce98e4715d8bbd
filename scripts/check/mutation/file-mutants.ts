import Papa from 'papaparse';
import { z } from 'zod';
import type { Lots } from './random.ts';

/** A way to spoil a file of `data/` that is no table of observations; null where it has nothing to spoil. */
export interface FileMutant {
	readonly kind: string;
	/** Which files, by path inside `data/`. */
	readonly of: RegExp;
	/** `wrong`: must be refused or held. `same`: says the same in another form. */
	readonly is: 'wrong' | 'same';
	readonly make: (text: string, lots: Lots) => string | null;
}

const CSV = /\.csv$/;
/** Tables that a person writes: of the others, any change is held. */
const BY_HAND = /^(?!accepted|classes|changes|funds\/accepted).*\.csv$/;
/** Lists of entries. */
const LIST = /^(indicators|challenges|sources)\.json$/;
const JSON_FILE = /\.json$/;

type Table = readonly (readonly string[])[];
type Entry = Readonly<Record<string, unknown>>;

const tableOf = (text: string): Table => Papa.parse<string[]>(text.trimEnd()).data;
const csvOf = (table: Table): string =>
	`${Papa.unparse(
		table.map((row) => [...row]),
		{ newline: '\n' },
	)}\n`;

/** A row below the header, drawn by lot. */
const rowAt = (table: Table, lots: Lots): number => 1 + lots.below(table.length - 1);

const csv =
	(spoil: (table: Table, lots: Lots) => Table | null) =>
	(text: string, lots: Lots): string | null => {
		const spoilt = spoil(tableOf(text), lots);
		return spoilt && csvOf(spoilt);
	};

/** Changes one cell of a column, in a row in which it can be changed. */
const cell = (column: string, change: (text: string) => string | null) =>
	csv((table, lots) => {
		const at = table[0]?.indexOf(column) ?? -1;
		const rows = [...table.entries()].slice(1).flatMap(([index, row]) => {
			const after = change(row[at] ?? '');
			return after === null || after === row[at] ? [] : [{ index, after }];
		});
		if (at < 0 || rows.length === 0) return null;
		const { index, after } = lots.oneOf(rows);
		return table.map((row, each) => (each === index ? row.with(at, after) : row));
	});

const list = z.array(z.record(z.string(), z.unknown()));
const entriesOf = (text: string): Entry[] => list.parse(JSON.parse(text));
const listText = (entries: readonly Entry[]): string => `${JSON.stringify(entries, null, 2)}\n`;

const entry =
	(change: (entry: Entry, all: readonly Entry[]) => Entry | null) =>
	(text: string, lots: Lots): string | null => {
		const entries = entriesOf(text);
		const changed = entries.flatMap((each, index) => {
			const after = change(each, entries);
			return after === null ? [] : [{ index, after }];
		});
		if (changed.length === 0) return null;
		const { index, after } = lots.oneOf(changed);
		return listText(entries.with(index, after));
	};

const number = (text: string, change: (value: number) => number): string | null =>
	text === '' || Number.isNaN(Number(text)) ? null : String(change(Number(text)));

const wrong = (kind: string, of: RegExp, make: FileMutant['make']): FileMutant => ({
	kind,
	of,
	is: 'wrong',
	make,
});

const same = (kind: string, of: RegExp, make: FileMutant['make']): FileMutant => ({
	kind,
	of,
	is: 'same',
	make,
});

/** One year, and the last that there can be. */
const AHEAD = '2999';

/** Every way of being wrong that the other files can have, and some of being the same. */
export const FILE_MUTANTS: readonly FileMutant[] = [
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
			return table.toSpliced(at, 0, table[at] ?? []);
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

	// What rows and entries say.
	...[10, 100, 0.1].map((factor) =>
		wrong(
			`an amount times ${factor}`,
			/^funds\/funds\.csv$/,
			cell('amount', (text) => number(text, (value) => value * factor)),
		),
	),
	wrong(
		'an amount below zero',
		/^funds\/funds\.csv$/,
		cell('amount', (text) => text && `-${text}`),
	),
	wrong(
		'a place that there is none of',
		/^funds\/funds\.csv$/,
		cell('code', () => '9999'),
	),
	wrong(
		'the code of another place',
		/^funds\/funds\.csv$/,
		cell('code', (text) => (text.length === 4 ? (text === '0114' ? '0115' : '0114') : null)),
	),
	wrong(
		'a target that there is none of',
		/^funds\/funds\.csv$/,
		cell('targets', () => 'droger'),
	),
	wrong(
		'a status that there is none of',
		/^funds\/funds\.csv$/,
		cell('status', () => 'i bruk'),
	),
	wrong(
		'a year to come',
		/^funds\/funds\.csv$/,
		cell('status_year', (text) => text && AHEAD),
	),
	wrong('a status before its decision', /^funds\/funds\.csv$/, (text, lots) =>
		csv((table) => {
			const [head = []] = table;
			const [year, status, statusYear] = ['year', 'status', 'status_year'].map((name) =>
				head.indexOf(name),
			);
			const rows = [...table.entries()].filter(
				([, row]) => /^\d{4}$/.test(row[year ?? -1] ?? '') && row[status ?? -1] !== 'planned',
			);
			const [at] = lots.oneOf(rows);
			return table.map((row, index) =>
				index === at ? row.with(statusYear ?? -1, String(Number(row[year ?? -1]) - 1)) : row,
			);
		})(text, lots),
	),
	wrong(
		'a source of no fund',
		/^funds\/sources\.csv$/,
		cell('fund', () => 'atlantis'),
	),
	wrong(
		'a year to come',
		/^funds\/sources\.csv$/,
		cell('year', (text) => text && AHEAD),
	),
	wrong(
		'an address that is none',
		/^funds\/sources\.csv$/,
		cell('url', () => 'javascript:1'),
	),
	wrong(
		'a term times ten',
		/^funds\/contracts\.csv$/,
		cell('value', (text) => number(text, (value) => value * 10)),
	),
	wrong(
		'a contract of no fund',
		/^funds\/contracts\.csv$/,
		cell('fund', () => 'atlantis'),
	),
	wrong(
		'a count times ten',
		/^funds\/national\.csv$/,
		cell('value_sv', (text) => number(text, (value) => value * 10)),
	),
	wrong(
		'a unit that there is none of',
		/^funds\/national\.csv$/,
		cell('unit', () => 'kommuner'),
	),
	wrong(
		'a fact times ten',
		/^known-facts\.csv$/,
		cell('value', (text) => number(text, (value) => (value === 0 ? 5 : value * 10))),
	),
	wrong(
		'a fact of no indicator',
		/^known-facts\.csv$/,
		cell('indicator', () => 'lycka'),
	),
	wrong(
		'an exception of no indicator',
		/^exceptions\.csv$/,
		cell('indicator', () => 'lycka'),
	),
	wrong(
		'a rule that there is none of',
		/^exceptions\.csv$/,
		cell('rule', () => 'magkänsla'),
	),
	wrong(
		'a figure that was never accepted',
		/^accepted\.csv$/,
		csv((table, lots) => {
			const at = rowAt(table, lots);
			const column = 3 + lots.below((table[0]?.length ?? 4) - 3);
			return table.map((row, index) =>
				index === at ? row.with(column, row[column] === '7' ? '8' : '7') : row,
			);
		}),
	),
	wrong(
		'a municipality by another name',
		/^municipalities\.csv$/,
		cell('name', () => 'Ankeborg'),
	),
	wrong(
		'a county that there is none of',
		/^municipalities\.csv$/,
		cell('county', () => '99'),
	),
	wrong(
		'a group that there is none of',
		/^municipalities\.csv$/,
		cell('group', () => 'D1'),
	),
	wrong(
		'an end that is no municipality',
		/^geography\/links\.csv$/,
		cell('to', () => '9999'),
	),
	wrong(
		'a target that there is none of',
		/^challenges\.json$/,
		entry((each) => ({ ...each, targets: ['droger'] })),
	),
	wrong(
		'a challenge that there is none of',
		/^indicators\.json$/,
		entry((each) => ({ ...each, challenge: 'lycka' })),
	),
	wrong(
		'a unit that there is none of',
		/^indicators\.json$/,
		entry((each) => ({ ...each, unit: 'meter' })),
	),
	wrong(
		'a range that its figures lie outside',
		/^indicators\.json$/,
		entry((each) => (each['id'] === 'psykisk-pafrestning' ? { ...each, range: [0, 5] } : null)),
	),
	...['2026-02-30', '2999-01-01', 'i går'].map((date) =>
		wrong(
			`retrieved on ${date}`,
			/^sources\.json$/,
			entry((each) => ({ ...each, retrieved: date })),
		),
	),
	wrong(
		'an input that there is none of',
		/^sources\.json$/,
		entry((each) => ({ ...each, inputs: ['kolada-x'] })),
	),
	wrong(
		'terms that nobody knows',
		/^sources\.json$/,
		entry((each) => ({ ...each, license: 'WTFPL' })),
	),
	...(['from_2', 'year', 'release', 'values'] as const).map((column) =>
		wrong(
			`another ${column}`,
			/^classes\.csv$/,
			cell(column, (text) => text.replace(/\d/, (digit) => (digit === '1' ? '2' : '1'))),
		),
	),
	wrong(
		'classes of no indicator',
		/^classes\.csv$/,
		cell('indicator', () => 'lycka'),
	),
	wrong('another figure', /^grouping\.json$/, (text, lots) => {
		const { index, 0: found } = lots.oneOf([...text.matchAll(/0\.\d+/g)]);
		return `${text.slice(0, index)}0.0001${text.slice(index + found.length)}`;
	}),
	wrong('another boundary', /^geography\/sweden\.topo\.json$/, (text, lots) => {
		const { index, 0: found } = lots.oneOf([...text.matchAll(/(?<=\[)\d{3,4}(?=,)/g)]);
		return `${text.slice(0, index)}${String(Number(found) + 7)}${text.slice(index + found.length)}`;
	}),
];
