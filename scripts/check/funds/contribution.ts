import { DataError } from '../../read/data-error.ts';
import { changeLines, effectLines } from './effect.ts';
import { judge, type Known } from './judge.ts';
import { merge, type Merged } from './merge.ts';
import { forEach, MONEY_TABLES, pathOf, type Each } from './money-table.ts';
import { readSent, type SentTable } from './sent-table.ts';

/** A file as it was found. */
export interface FoundFile {
	/** Path to name in errors. */
	readonly file: string;
	readonly bytes: Uint8Array;
}

/** All that is wrong, and what a person must know of the rest. */
export interface Verdict {
	readonly faults: readonly DataError[];
	readonly report: readonly string[];
}

const count = (number: number, one: string, several: string): string =>
	`${number} ${number === 1 ? one : several}`;

/** Checks the registry itself. */
export function checkRegistry(texts: Each<string>, known: Known): Verdict {
	const { faults, funds } = judge(texts, known);
	const held = (kind: 'municipality' | 'region'): number =>
		new Set(funds.filter((fund) => fund.kind === kind).map(({ code }) => code)).size;
	const rows = (name: keyof typeof texts): string =>
		count(readSent(pathOf(name), Buffer.from(texts[name])).rows.length, 'row', 'rows');
	return {
		faults,
		report: [
			`${pathOf('funds')}: ${rows('funds')}, held by ${count(held('municipality'), 'municipality', 'municipalities')} and ${count(held('region'), 'region', 'regions')}`,
			...MONEY_TABLES.filter(({ name }) => name !== 'funds').map(
				({ name }) => `${pathOf(name)}: ${rows(name)}`,
			),
		],
	};
}

/** Reads files, and gathers what is wrong with them. */
function readAll(files: readonly FoundFile[], faults: DataError[]): readonly SentTable[] {
	const seen = new Map<string, string>();
	return files.flatMap(({ file, bytes }) => {
		try {
			const table = readSent(file, bytes);
			if (table.rows.length === 0) {
				throw new DataError({ file }, 'found no rows, expected one or more');
			}
			const other = seen.get(table.name);
			if (other !== undefined) {
				throw new DataError(
					{ file },
					`found rows of ${pathOf(table.name)}, which ${other} has too; expected them in one file`,
				);
			}
			seen.set(table.name, file);
			return [table];
		} catch (error) {
			if (!(error instanceof DataError)) throw error;
			faults.push(error);
			return [];
		}
	});
}

const readAs = ({ file, name, rows, notes }: SentTable): string =>
	`${file}: ${count(rows.length, 'row', 'rows')} of ${pathOf(name)}${notes.length === 0 ? '' : `, read ${notes.join(', ')}`}`;

/** A fault in a table as it would be, told of the file that the row comes from. */
function atOrigin(fault: DataError, merged: Each<Merged>): DataError {
	const table = MONEY_TABLES.find(({ name }) => pathOf(name) === fault.place.file);
	const place = table && merged[table.name].places.get(fault.place.line ?? 0);
	return place ? new DataError(place, fault.problem) : fault;
}

/** The other rows of the registry on the holder of a row that is new. */
function beside(code: string, id: string, funds: readonly { id: string; code: string }[]): string {
	const others = funds.filter((fund) => fund.code === code && fund.id !== id);
	const ids = others.map((fund) => `"${fund.id}"`).join(' and ');
	return others.length === 0 ? '' : `; the registry has ${ids} on the same holder`;
}

/**
 * Checks rows that someone has sent in, before they are put into the registry: what each of its tables
 * would then be is read as the site reads it. Files may come in any order.
 *
 * @param withdrawn files with rows that shall go
 * @param texts the tables of the registry
 */
export function checkContribution(
	files: readonly FoundFile[],
	withdrawn: readonly FoundFile[],
	texts: Each<string>,
	known: Known,
): Verdict {
	const faults: DataError[] = [];
	const sent = readAll(files, faults);
	const gone = readAll(withdrawn, faults);
	const rowsOf = (tables: readonly SentTable[], name: string): SentTable['rows'] =>
		tables.filter((table) => table.name === name).flatMap(({ rows }) => rows);
	const merged = forEach((table) =>
		merge(
			table,
			readSent(pathOf(table.name), Buffer.from(texts[table.name])).rows,
			rowsOf(sent, table.name),
			rowsOf(gone, table.name),
		),
	);
	const then = judge(
		forEach(({ name }) => merged[name].text),
		known,
		`a file with the columns of ${pathOf('sources')}`,
	);
	const now = judge(texts, known);
	const changes = MONEY_TABLES.flatMap(({ name }) => merged[name].changes);
	const newOf = new Set(
		changes.flatMap(({ name, key, before }) => (name === 'funds' && before === null ? [key] : [])),
	);
	const added = then.funds
		.filter(({ id }) => newOf.has(id))
		.map(
			({ id, code, name, sources }) =>
				`"${id}" is on ${name} (${code}), with ${count(sources.length, 'source', 'sources')}${beside(code, id, now.funds)}`,
		);
	return {
		faults: [
			...faults,
			...MONEY_TABLES.flatMap(({ name }) => merged[name].faults),
			...then.faults.map((fault) => atOrigin(fault, merged)),
		],
		report: [
			...[...sent, ...gone].map(readAs),
			...changes.flatMap(changeLines),
			...added,
			...effectLines(now.funds, then.funds, known),
		],
	};
}
