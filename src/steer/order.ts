import { among } from './query.ts';
import type { Choice } from './choice.ts';

/** What a table is ordered by. */
interface Order<Column> {
	readonly column: Column;
	readonly descending: boolean;
}

/** The order of a table: "?ordning=varde", or "?ordning=-varde" for the highest first. */
export const ordered = <Column extends string>(
	columns: readonly Column[],
	usual: Order<Column>,
): Choice<Order<Column>> => ({
	name: 'ordning',
	usual,
	read: (text) => {
		const column = among(columns)(text.replace(/^-/, ''));
		return column && { column, descending: text.startsWith('-') };
	},
	write: ({ column, descending }) => (descending ? '-' : '') + column,
});
