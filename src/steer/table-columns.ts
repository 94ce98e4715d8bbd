/** Where each column of a table stands, by the name that its head has (`data-column`). */
export const columnsOf = (table: HTMLTableElement | null): ReadonlyMap<string, number> =>
	new Map(
		[...(table?.tHead?.rows[0]?.cells ?? [])].flatMap(({ dataset, cellIndex }) =>
			dataset['column'] === undefined ? [] : [[dataset['column'], cellIndex] as const],
		),
	);

/** A cell of a row by the name of its column; undefined where the table has no such column. */
export const cellOf = (
	row: HTMLTableRowElement,
	columns: ReadonlyMap<string, number>,
	column: string,
): HTMLTableCellElement | undefined => row.cells[columns.get(column) ?? -1];
