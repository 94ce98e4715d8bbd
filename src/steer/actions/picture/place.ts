/** What of a box the arithmetic needs: pixels, as `getBoundingClientRect` answers. */
export type FigureBox = Readonly<Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>>;

/** The corner that places are counted from: that of the figure. */
export type Corner = Readonly<Pick<DOMRect, 'left' | 'top'>>;

/** Where a box of the page stands in a picture of a figure, pixels. */
export const placeIn = (
	{ left, top }: Corner,
	box: FigureBox,
): { x: number; y: number; width: number; height: number } => ({
	x: box.left - left,
	y: box.top - top,
	width: box.width,
	height: box.height,
});
