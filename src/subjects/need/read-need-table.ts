import { cellOf, columnsOf } from '../../steer/table-columns.ts';
import type { NeedColumn } from '../../stats/money/need-view.ts';
import { wholeNumberIn } from '../../words/text/whole-number.ts';
import type { ReadRow } from './packed-need.ts';

/** What the list of need says itself of a municipality. */
interface NamedRow extends ReadRow {
	readonly name: string;
	/** Name of its county. */
	readonly county: string;
}

/** The rows of the list in the order that they are served in, which is that of the page's facts. */
export function readNeedTable(table: HTMLTableElement | null): readonly NamedRow[] {
	const columns = columnsOf(table);
	return [...(table?.tBodies[0]?.rows ?? [])].map((row) => {
		const said = (column: NeedColumn): string =>
			cellOf(row, columns, column)?.textContent.trim() ?? '';
		return {
			code: row.dataset['code'] ?? '',
			population: wholeNumberIn(said('folkmangd')),
			name: said('kommun'),
			county: said('lan'),
		};
	});
}
