import type { ContributedTable } from './contributed-table.ts';
import type { RowChange } from './merge.ts';

const quoted = (cell: string | undefined): string =>
	cell === undefined || cell === '' ? 'nothing' : cell;

/** What becomes of a row, and of each of its cells that differs. */
export function changeLines<Name extends string>(
	{ name, key, before, after }: RowChange<Name>,
	tables: readonly ContributedTable<Name>[],
): readonly string[] {
	const table = tables.find((each) => each.name === name);
	const row = `${table?.path ?? name}: "${key}"`;
	if (before === null) return [`${row} is new`];
	if (after === null) return [`${row} is withdrawn`];
	const cells = (table?.columns ?? []).flatMap((column, index) =>
		before[index] === after[index]
			? []
			: [`    ${column}: ${quoted(before[index])} → ${quoted(after[index])}`],
	);
	return cells.length === 0
		? [`${row} stands there already, the same in every cell`]
		: [`${row} is corrected`, ...cells];
}
