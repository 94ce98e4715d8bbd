import { writeRef, type FigureRef } from '../../stats/figure-ref.ts';
import { rowId } from '../../stats/measure-path.ts';
import { writeAttribute } from '../write.ts';

/**
 * Lets a number that the server made a link (Figure.astro) lead to another row: of another municipality,
 * year or measure.
 */
export function writeWay(link: Element | null | undefined, ref: FigureRef): void {
	const figure = writeRef(ref);
	if (!link || link.getAttribute('data-figure') === figure) return;
	const { indicator, code } = ref;
	// "/en/data/" stands before it, whatever it was.
	const pages = link.getAttribute('href')?.replace(/[^/]+\/#.*$/, '') ?? '';
	writeAttribute(link, 'href', `${pages}${indicator}/#${rowId(code)}`);
	writeAttribute(link, 'data-figure', figure);
	// The frame of an open panel is the other number's.
	link.removeAttribute('aria-expanded');
}
