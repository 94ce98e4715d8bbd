import type { z } from 'zod';
import { meaningOf } from './column.ts';
import type { Localized } from './locale.ts';

/** A file of `data/`: what it is called, and where it is from. */
export interface DataFile {
	/** Path inside `data/`. */
	readonly path: string;
	/** Name by which other tables refer to it. */
	readonly name: string;
	readonly title: Localized;
	readonly description: Localized;
	/** Ids of its sources in `sources.json`; empty when it is our own, or names them itself. */
	readonly sources: readonly string[];
}

/** A column that names rows of another table. */
export interface Join {
	readonly column: string;
	/** Name of the other table, and its column. */
	readonly table: string;
	readonly key: string;
}

/** A table of `data/`, or a list of entries: all that is said of it, in one place. */
export interface Table<Row extends z.ZodObject = z.ZodObject> extends DataFile {
	/** Its columns in their order (`column.ts`); reads a row of cells. */
	readonly row: Row;
	/** Columns that tell its rows apart. */
	readonly key: readonly string[];
	readonly joins?: readonly Join[];
}

/** A table, with the types of its columns, of which its key can only be made. */
export const table = <Row extends z.ZodObject>(
	described: Table<Row> & { readonly key: readonly (keyof Row['shape'])[] },
): Table<Row> => described;

/** The columns of a table, in their order: their names and what reads their cells. */
export const cellsOf = ({
	row,
}: Pick<Table, 'row'>): readonly (readonly [name: string, cell: z.core.$ZodType])[] =>
	Object.entries<z.core.$ZodType>(row.shape);

/** The names of the columns of a table, in their order. */
export const columnsOf = <Row extends z.ZodObject>({
	row,
}: Pick<Table<Row>, 'row'>): readonly (string & keyof Row['shape'])[] => Object.keys(row.shape);

/** A row of a table as it stands in the file: a text for each column, null where it is empty. */
export type CellsOf<Row extends z.ZodObject> = Readonly<
	Record<string & keyof Row['shape'], string | null>
>;

/** The columns that a row can't do without. */
export const neededOf = (described: Pick<Table, 'row'>): readonly string[] =>
	cellsOf(described).flatMap(([name, cell]) =>
		meaningOf(cell).constraints?.required === true ? [name] : [],
	);
