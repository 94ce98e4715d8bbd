import Papa from 'papaparse';
import { z } from 'zod';
import type { Lots } from './random.ts';

/** A way to spoil a file of `data/` that is no table of observations; null where it has nothing to spoil. */
export interface FileMutant {
	readonly kind: string;
	/** Which files, by path inside `data/`. */
	readonly of: RegExp;
	/**
	 * `impossible`: must be refused, whatever a person says. `wrong`: must be refused, or held for a
	 * person's yes. `same`: says the same in another form.
	 */
	readonly is: 'impossible' | 'wrong' | 'same';
	readonly make: (text: string, lots: Lots) => string | null;
}

const mutantThat =
	(is: FileMutant['is']) =>
	(kind: string, of: RegExp, make: FileMutant['make']): FileMutant => ({ kind, of, is, make });

export const impossible = mutantThat('impossible');
export const wrong = mutantThat('wrong');
export const same = mutantThat('same');

export type CellTable = readonly (readonly string[])[];
export type JsonEntry = Readonly<Record<string, unknown>>;

export const tableOf = (text: string): CellTable => Papa.parse<string[]>(text.trimEnd()).data;
export const csvOf = (table: CellTable): string =>
	`${Papa.unparse(
		table.map((row) => [...row]),
		{ newline: '\n' },
	)}\n`;

/** A row below the header, drawn by lot. */
export const rowAt = (table: CellTable, lots: Lots): number => 1 + lots.below(table.length - 1);

/** Spoils the cells of a table. */
export const csv =
	(spoil: (table: CellTable, lots: Lots) => CellTable | null) =>
	(text: string, lots: Lots): string | null => {
		const spoilt = spoil(tableOf(text), lots);
		return spoilt && csvOf(spoilt);
	};

/** Changes one cell of a column, in a row in which it can be changed. */
export const cell = (column: string, change: (text: string) => string | null) =>
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
export const entriesOf = (text: string): JsonEntry[] => list.parse(JSON.parse(text));
export const listText = (entries: readonly JsonEntry[]): string =>
	`${JSON.stringify(entries, null, 2)}\n`;

/** Changes one entry of a list, of those that can be changed. */
export const entry =
	(change: (entry: JsonEntry, all: readonly JsonEntry[]) => JsonEntry | null) =>
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

/** Changes a number; null for a text that is none. */
export const number = (text: string, change: (value: number) => number): string | null =>
	text === '' || Number.isNaN(Number(text)) ? null : String(change(Number(text)));
