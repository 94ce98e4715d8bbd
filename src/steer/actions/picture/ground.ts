import { placeIn, type FigureBox, type Corner } from './place.ts';

/** A colour that is not there. */
export const CLEAR = 'rgba(0, 0, 0, 0)';

/** How a ground looks, as `getComputedStyle` answers. */
export type GroundLooks = Readonly<
	Pick<
		CSSStyleDeclaration,
		'backgroundColor' | 'borderLeftWidth' | 'borderTopWidth' | 'borderTopColor' | 'borderRadius'
	>
>;

/**
 * The ground of a part of the page as the attributes of a rectangle, which has half of its edge outside it.
 *
 * @returns null where there is neither a colour nor an edge
 */
export function groundIn(
	corner: Corner,
	box: FigureBox,
	looks: GroundLooks,
): Readonly<Record<string, string | number>> | null {
	// Alike on all sides it is an edge; a rule between rows is none.
	const edge =
		looks.borderTopWidth === looks.borderLeftWidth ? parseFloat(looks.borderTopWidth) : 0;
	const isClear = looks.backgroundColor === CLEAR;
	if (isClear && edge === 0) return null;
	const { x, y, width, height } = placeIn(corner, box);
	return {
		x: x + edge / 2,
		y: y + edge / 2,
		width: width - edge,
		height: height - edge,
		...(looks.borderRadius === '50%' ? { rx: (width - edge) / 2 } : {}),
		fill: isClear ? 'none' : looks.backgroundColor,
		...(edge > 0 ? { stroke: looks.borderTopColor, 'stroke-width': edge } : {}),
	};
}
