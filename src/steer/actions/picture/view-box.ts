/**
 * What of its plane a drawing shows, in its own units.
 *
 * @param viewBox the attribute, null where there is none
 * @param box the drawing on the page, whose pixels are its units where it says no other
 */
export function viewOf(
	viewBox: string | null,
	box: { readonly width: number; readonly height: number },
): { x: number; y: number; width: number; height: number } {
	const [x = 0, y = 0, width = box.width, height = box.height] = (viewBox ?? '')
		.split(/[\s,]+/)
		.filter((each) => each !== '')
		.map(Number);
	return { x, y, width, height };
}
