/** Rows to columns, or columns to rows. */
export const turned = (table: readonly (readonly number[])[]): number[][] =>
	(table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? Number.NaN));
