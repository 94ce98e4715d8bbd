import { rowId } from '../../stats/measure-path.ts';
import { writeAttribute } from '../write.ts';

/**
 * Lets a number in a table lead to a row of the page of its measure, as one that the server made a link
 * (Figure.astro).
 *
 * @param rows address of that page: "/data/unga-arbetslosa/"
 * @param years the year that it is of, where the table does not say it; "" where it is of several, and
 * its row is all that tells of it
 */
export function linkNumber(
	cell: HTMLTableCellElement | undefined,
	{ rows, code, years }: { readonly rows: string; readonly code: string; readonly years?: string },
): void {
	if (!cell) return;
	const known = cell.querySelector('a');
	const link = known ?? document.createElement('a');
	writeAttribute(link, 'href', `${rows}#${rowId(code)}`);
	if (years !== undefined) writeAttribute(link, 'data-years', years);
	if (known) return;
	link.append(...cell.childNodes);
	cell.append(link);
}
