import { rowId } from '../../stats/figure-ref.ts';
import type { TableRow } from './table-row.ts';
import { writeAttribute } from '../../steer/write.ts';

/** Lets the value of a row lead to its row among the figures of a measure (Figure.astro). */
export function linkValue({ element, code }: TableRow, measure: string): void {
	const value = element.cells[1];
	if (!value) return;
	const href = `${measure}#${rowId(code)}`;
	const known = value.querySelector('a');
	if (known) {
		writeAttribute(known, 'href', href);
		return;
	}
	const link = document.createElement('a');
	link.href = href;
	link.append(...value.childNodes);
	value.append(link);
}
