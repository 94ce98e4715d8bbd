import { COUNTRY } from '../../../src/tables/code.ts';
import type { Lots } from './random.ts';

/** A table of observations as lines of cells: municipality, year, value, status, source. */
export type Rows = readonly (readonly string[])[];

/** A way to spoil a table; null where a table has nothing that it could spoil. */
export interface TableMutant {
	readonly kind: string;
	/**
	 * `wrong`: must be refused, however it comes about. `edit`: a person might mean it, so that
	 * data:package tells it and the build refuses it until then. `same`: says the same in another form,
	 * and must be read as before.
	 */
	readonly is: 'wrong' | 'edit' | 'same';
	readonly make: (rows: Rows, lots: Lots) => string | null;
}

const HEADER = 'municipality,year,value,status,source';
/** Which cell of a row is which. */
export const [PLACE, YEAR, VALUE, STATUS, SOURCE] = [0, 1, 2, 3, 4];

/** The rows of a table, without its head. */
export const rowsOf = (text: string): Rows =>
	text
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => line.split(','));

/** A table as a file has it. */
export const textOf = (rows: Rows): string =>
	[HEADER, ...rows.map((row) => row.join()), ''].join('\n');

/** The text of a cell, empty where there is none. */
export const cell = (row: readonly string[] | undefined, column: number): string =>
	row?.[column] ?? '';
/** The years of a table, in order. */
export const yearsOf = (rows: Rows): string[] =>
	[...new Set(rows.map((row) => cell(row, YEAR)))].sort();
/** The municipalities of a table. */
export const placesOf = (rows: Rows): string[] =>
	[...new Set(rows.map((row) => cell(row, PLACE)))].filter((place) => place !== COUNTRY);

/** Changes the rows for which there is a change; null where nothing is another than before. */
export function change(
	rows: Rows,
	changed: (row: readonly string[], index: number) => readonly string[] | null,
): string | null {
	const after = rows.map((row, index) => changed(row, index) ?? row);
	const text = textOf(after);
	return text === textOf(rows) ? null : text;
}

/** A row with a figure that is not zero, drawn by lot; undefined where there is none. */
export function drawn(
	rows: Rows,
	lots: Lots,
	of: (row: readonly string[]) => boolean = () => true,
) {
	const figures = [...rows.entries()].filter(
		([, row]) => Number(cell(row, VALUE)) !== 0 && of(row),
	);
	return figures.length === 0 ? undefined : lots.oneOf(figures)[0];
}

/** A figure with another factor, as a person would write it. */
export const times = (value: string, factor: number): string =>
	String(Number((Number(value) * factor).toPrecision(12)));

/** Multiplies a figure, drawn by lot. */
export const scaledCell =
	(factor: number, of?: (row: readonly string[]) => boolean) =>
	(rows: Rows, lots: Lots): string | null => {
		const at = drawn(rows, lots, of);
		return at === undefined
			? null
			: change(rows, (row, index) =>
					index === at ? row.with(VALUE, times(cell(row, VALUE), factor)) : null,
				);
	};

export const isCountry = (row: readonly string[]): boolean => row[PLACE] === COUNTRY;
export const isPlace = (row: readonly string[]): boolean => !isCountry(row);

/** Value and status of another row in the place of those of a row. */
export const figureOf = (row: readonly string[], other: readonly string[] | undefined) =>
	other ? row.with(VALUE, cell(other, VALUE)).with(STATUS, cell(other, STATUS)) : null;

/** The figures of one year moved by some rows of municipalities. */
export function slipped(rows: Rows, lots: Lots, by: number): string | null {
	const year = lots.oneOf(yearsOf(rows));
	const places = placesOf(rows);
	const own = new Map(rows.filter((row) => row[YEAR] === year).map((row) => [row[PLACE], row]));
	return change(rows, (row) => {
		if (row[YEAR] !== year || isCountry(row)) return null;
		const at = places.indexOf(cell(row, PLACE));
		return figureOf(row, own.get(places[(at + by + places.length) % places.length]));
	});
}

/** The figures of one year in the place of those of another. */
export function copied(rows: Rows, from: string, to: string): string | null {
	const own = new Map(rows.filter((row) => row[YEAR] === from).map((row) => [row[PLACE], row]));
	return change(rows, (row) => (row[YEAR] === to ? figureOf(row, own.get(row[PLACE])) : null));
}

/** Two of a list, drawn by lot; null where there are no two. */
export const twoOf = <T>(list: readonly T[], lots: Lots): readonly [T, T] | null => {
	if (list.length < 2) return null;
	const first = lots.below(list.length);
	const second = (first + 1 + lots.below(list.length - 1)) % list.length;
	const [a, b] = [list[first], list[second]];
	return a === undefined || b === undefined ? null : [a, b];
};

/** Rows of two municipalities swapped, in one year or in all. */
export function swapped(rows: Rows, lots: Lots, isOneYear: boolean): string | null {
	const two = twoOf(placesOf(rows), lots);
	if (!two) return null;
	const year = isOneYear ? lots.oneOf(yearsOf(rows)) : null;
	const [a, b] = two;
	const at = new Map(rows.map((row) => [`${cell(row, PLACE)} ${cell(row, YEAR)}`, row]));
	return change(rows, (row) => {
		const place = row[PLACE];
		if ((place !== a && place !== b) || (year !== null && row[YEAR] !== year)) return null;
		return figureOf(row, at.get(`${place === a ? b : a} ${cell(row, YEAR)}`));
	});
}

/** A table without some of its rows. */
export const without = (rows: Rows, of: (row: readonly string[]) => boolean): string =>
	textOf(rows.filter((row) => !of(row)));

/** Another year for every row: the whole series moved. */
export const moved = (rows: Rows, by: number): string | null =>
	change(rows, (row) => row.with(YEAR, String(Number(row[YEAR]) + by)));
