import { CLEAR, groundIn } from './ground.ts';
import { isInPicture } from './in-picture.ts';
import { placeIn, type Corner } from './place.ts';
import { svgElement } from './svg-element.ts';

/** What is drawn by its ground alone: patches of a key, cells of a table, letters in a circle. */
const GROUNDS = 'span:empty, td, th, .letter';

/** The grounds of cells and marks, and patches of colour. */
export const groundsOf = (figure: Element, corner: Corner): readonly SVGRectElement[] =>
	[...figure.querySelectorAll<HTMLElement>(GROUNDS)]
		.filter((each) => isInPicture(each, figure))
		.flatMap((each) => {
			const ground = groundIn(corner, each.getBoundingClientRect(), getComputedStyle(each));
			return ground === null ? [] : [svgElement('rect', ground)];
		});

/** The lines that a style sheet draws beside texts: `::before` without words, placed within its paragraph. */
export const linesBeside = (figure: Element, corner: Corner): readonly SVGRectElement[] =>
	[...figure.querySelectorAll('p')]
		.filter((each) => isInPicture(each, figure))
		.flatMap((each) => {
			const looks = getComputedStyle(each, '::before');
			if (looks.content !== '""' || looks.position !== 'absolute') return [];
			if (looks.backgroundColor === CLEAR) return [];
			const { x, y } = placeIn(corner, each.getBoundingClientRect());
			const [left = 0, top = 0] = [looks.left, looks.top].map(parseFloat);
			return [
				svgElement('rect', {
					x: x + left,
					y: y + top,
					width: parseFloat(looks.width),
					height: parseFloat(looks.height),
					fill: looks.backgroundColor,
				}),
			];
		});
