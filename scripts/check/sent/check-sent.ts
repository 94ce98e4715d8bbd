import { DataError } from '../../read/data-error.ts';
import type { ContributedTable } from './contributed-table.ts';
import { count } from './count.ts';
import { merge, type RowChange, type Merged } from './merge.ts';
import { readSent, type SentTable } from './sent-table.ts';

/** A file as it was found. */
export interface SentFile {
	/** Path to name in errors. */
	readonly file: string;
	readonly bytes: Uint8Array;
}

/** All that is wrong, and what a person must know of the rest. */
export interface SentVerdict {
	readonly faults: readonly DataError[];
	readonly report: readonly string[];
}

/** What is wrong with some tables that belong together. */
interface Judged {
	readonly faults: readonly DataError[];
}

/** What would come of rows that were sent in. */
export interface Sent<Name extends string, Found extends Judged> {
	readonly faults: readonly DataError[];
	/** How each file was read. */
	readonly read: readonly string[];
	readonly changes: readonly RowChange<Name>[];
	/** What the tables hold now, and what they would hold. */
	readonly now: Found;
	readonly then: Found;
}

/** Reads files, and gathers what is wrong with them. */
function readAll<Name extends string>(
	files: readonly SentFile[],
	tables: readonly ContributedTable<Name>[],
	faults: DataError[],
): readonly SentTable<Name>[] {
	const seen = new Map<string, string>();
	return files.flatMap(({ file, bytes }) => {
		try {
			const sent = readSent(file, bytes, tables);
			if (sent.rows.length === 0) {
				throw new DataError({ file }, 'found no rows, expected one or more');
			}
			const other = seen.get(sent.table.name);
			if (other !== undefined) {
				throw new DataError(
					{ file },
					`found rows of ${sent.table.path}, which ${other} has too; expected them in one file`,
				);
			}
			seen.set(sent.table.name, file);
			return [sent];
		} catch (error) {
			if (!(error instanceof DataError)) throw error;
			faults.push(error);
			return [];
		}
	});
}

const readAs = ({ file, table, rows, notes }: SentTable): string =>
	`${file}: ${count(rows.length, 'row', 'rows')} of ${table.path}${notes.length === 0 ? '' : `, read ${notes.join(', ')}`}`;

/** A fault in a table as it would be, told of the file that the row comes from. */
function atOrigin<Name extends string>(
	fault: DataError,
	merged: readonly (readonly [ContributedTable<Name>, Merged<Name>])[],
): DataError {
	const own = merged.find(([{ path }]) => path === fault.place.file)?.[1];
	const place = own?.places.get(fault.place.line ?? 0);
	return place ? new DataError(place, fault.problem) : fault;
}

/**
 * Puts rows that someone has sent in where they would stand, and judges the tables as they would then be.
 * Files may come in any order.
 *
 * @param withdrawn files with rows that shall go
 * @param tables those that belong together
 * @param textOf text of a table as it stands
 * @param judgeNow judges the tables as they stand
 * @param judgeThen judges them as they would be, each by the text that it would have
 */
export function checkSent<Name extends string, Found extends Judged>(
	files: readonly SentFile[],
	withdrawn: readonly SentFile[],
	tables: readonly ContributedTable<Name>[],
	textOf: (name: Name) => string,
	judgeNow: () => Found,
	judgeThen: (textOf: (name: Name) => string) => Found,
): Sent<Name, Found> {
	const faults: DataError[] = [];
	const sent = readAll(files, tables, faults);
	const gone = readAll(withdrawn, tables, faults);
	const rowsOf = (from: readonly SentTable<Name>[], name: Name): SentTable['rows'] =>
		from.filter(({ table }) => table.name === name).flatMap(({ rows }) => rows);
	const merged = tables.map((table) => {
		const { name, path } = table;
		const standing = readSent(path, Buffer.from(textOf(name)), tables).rows;
		return [table, merge(table, standing, rowsOf(sent, name), rowsOf(gone, name))] as const;
	});
	const then = judgeThen(
		(name) => merged.find(([table]) => table.name === name)?.[1].text ?? textOf(name),
	);
	return {
		faults: [
			...faults,
			...merged.flatMap(([, each]) => each.faults),
			...then.faults.map((fault) => atOrigin(fault, merged)),
		],
		read: [...sent, ...gone].map(readAs),
		changes: merged.flatMap(([, { changes }]) => changes),
		now: judgeNow(),
		then,
	};
}
