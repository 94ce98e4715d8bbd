import { columnsOf, type Table } from '../../../src/tables/table.ts';

/** A table of ours whose rows can be sent in. */
export interface ContributedTable<Name extends string = string> {
	/** Name of its file, without folder and ending. */
	readonly name: Name;
	/** Path from the root of the project. */
	readonly path: string;
	readonly columns: readonly string[];
	/** Columns that tell its rows apart. */
	readonly key: readonly string[];
	/** Columns that a row is known by all the same where another of the key is what is corrected. */
	readonly known: readonly string[];
}

/**
 * A table as it can be sent in.
 *
 * @param known where it is not the key
 */
export const contributed = <const Name extends string>(
	name: Name,
	table: Table,
	known: readonly string[] = table.key,
): ContributedTable<Name> => ({
	name,
	path: `data/${table.path}`,
	columns: columnsOf(table),
	key: table.key,
	known,
});
