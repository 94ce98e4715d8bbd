import { helpOf } from '../../tables/column.ts';
import { cellsOf, type Table } from '../../tables/table.ts';
import type { Locale } from '../../tables/locale.ts';

/** A row that a reader fills in. */
export interface TemplateRow {
	/** What it is, with the file that it goes into. */
	readonly title: string;
	readonly table: Pick<Table, 'row'>;
}

/**
 * What a reader fills in of what is missing: the columns of each row, one a line.
 *
 * @param intro what stands first
 */
export const rowTemplate = (locale: Locale, intro: string, rows: readonly TemplateRow[]): string =>
	[
		intro,
		...rows.flatMap(({ title, table }) => [
			'',
			title,
			...cellsOf(table).map(([name, cell]) => `${name} (${helpOf(cell)[locale]}): `),
		]),
	].join('\n');
