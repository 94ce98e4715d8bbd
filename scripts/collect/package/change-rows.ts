import { changes, type ChangeKind, type ChangeRow } from '../../../src/tables/changes.ts';
import { funds, type FundColumn } from '../../../src/tables/funds.ts';
import { columnsOf } from '../../../src/tables/table.ts';
import type { CellChange } from '../../check/plausible/accepted.ts';
import type { Fields } from '../../read/table-entries.ts';
import { changeKey } from '../../read/changes.ts';
import { rowsText } from '../rows-text.ts';

/** A row of the registry as it stands in its table, cell by cell. */
export type FundCells = Readonly<Record<FundColumn, string>>;

/** The rows of the registry, of what is accepted of it: there a cell without anything is not there. */
export const fundCells = (rows: Readonly<Record<string, Fields>> = {}): readonly FundCells[] =>
	Object.entries(rows).map(
		([id, fields]) =>
			// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- all of the columns, by their list
			Object.fromEntries(
				columnsOf(funds).map((column) => [column, column === 'id' ? id : (fields[column] ?? '')]),
			) as FundCells,
	);

/** A row without an editor's reason. */
const rowOf = (
	release: string,
	kind: ChangeKind,
	subject: string,
	cells: Partial<Pick<ChangeRow, 'place' | 'cell' | 'before' | 'after'>>,
): ChangeRow => ({
	release,
	kind,
	subject,
	...{ place: '', cell: '', before: '', after: '' },
	...cells,
	reason_sv: null,
	reason_en: null,
});

/** Years of a text that data:package and its reader share: "2023;2024". */
const yearsText = (years: readonly number[]): string => years.toSorted((a, b) => a - b).join(';');

/** What changed in the figures of an indicator: whole years in one row, single figures in one each. */
function figureRows(indicator: string, own: readonly CellChange[], release: string): ChangeRow[] {
	const years = [...Map.groupBy(own, ({ year }) => year)];
	const whole = (side: 'before' | 'after'): number[] =>
		years.filter(([, cells]) => cells.every((cell) => cell[side] === null)).map(([year]) => year);
	const [added, lost] = [whole('before'), whole('after')];
	const rows = ([kind, list]: readonly ['new-years' | 'lost-years', number[]]): ChangeRow[] =>
		list.length === 0 ? [] : [rowOf(release, kind, indicator, { cell: yearsText(list) })];
	return [
		...rows(['new-years', added]),
		...rows(['lost-years', lost]),
		...own
			.filter(({ year }) => !added.includes(year) && !lost.includes(year))
			// Another source of the same figure changes nothing for its reader.
			.filter(({ before, after }) => before?.text !== after?.text)
			.map(({ municipality, year, before, after }) =>
				rowOf(release, 'corrected', indicator, {
					place: municipality,
					cell: String(year),
					before: before?.text ?? '',
					after: after?.text ?? '',
				}),
			),
	];
}

/** Columns of words: that they changed is told, and what they say stands on the fund's page. */
const isOfWords = (column: string): boolean => /_(sv|en)$/.test(column);

function fundRows(
	before: readonly FundCells[],
	after: readonly FundCells[],
	release: string,
): ChangeRow[] {
	const [old, now] = [before, after].map((rows) => new Map(rows.map((row) => [row.id, row])));
	const corrected = after.flatMap((row) => {
		const was = old?.get(row.id);
		if (was === undefined) return [];
		return columnsOf(funds)
			.filter((column) => was[column] !== row[column])
			.map((column) =>
				rowOf(release, 'corrected-fund', row.id, {
					place: row.code,
					cell: column,
					...(isOfWords(column) ? {} : { before: was[column], after: row[column] }),
				}),
			);
	});
	const alone = (rows: readonly FundCells[], other: typeof now, kind: ChangeKind): ChangeRow[] =>
		rows
			.filter(({ id }) => !other?.has(id))
			.map(({ id, code }) => rowOf(release, kind, id, { place: code }));
	return [...alone(after, old, 'new-fund'), ...alone(before, now, 'lost-fund'), ...corrected];
}

/** What figures and registry have become since a person last accepted them. */
export interface Differences {
	readonly figures: readonly CellChange[];
	readonly fundsBefore: readonly FundCells[];
	readonly fundsAfter: readonly FundCells[];
}

/** What they come to, as rows of a release. */
export const changeRows = (
	{ figures, fundsBefore, fundsAfter }: Differences,
	release: string,
): ChangeRow[] => [
	...[...Map.groupBy(figures, ({ indicator }) => indicator)].flatMap(([indicator, own]) =>
		figureRows(indicator, own, release),
	),
	...fundRows(fundsBefore, fundsAfter, release),
];

/**
 * The table with what is new: a cell that changes a second time before the next release is told
 * once, from what it was to what it is now, and not at all where it is back at what it was.
 */
export function withRows(
	standing: readonly ChangeRow[],
	fresh: readonly ChangeRow[],
): readonly ChangeRow[] {
	const rows = new Map(standing.map((row) => [changeKey(row), row]));
	for (const row of fresh) {
		const key = changeKey(row);
		const was = rows.get(key);
		const isBack = was?.before === row.after && !isOfWords(row.cell);
		if (isBack) rows.delete(key);
		else rows.set(key, was === undefined ? row : { ...was, after: row.after });
	}
	return [...rows.values()].sort(
		(a, b) => Number(a.release > b.release) - Number(a.release < b.release),
	);
}

/** The text of `data/changes.csv`. */
export const changesText = (rows: readonly ChangeRow[]): string => rowsText(changes, rows);
