/** Distance between what is shown and the edge of the window, CSS pixels. */
const MARGIN = 16;

/**
 * Scrolls to a municipality on the map, with its card, where any of them is outside the window: to the
 * top of the map, or further down where that would leave them out.
 *
 * @param within where its shapes are looked for; those that are not drawn do not count
 */
export function reveal(code: string, within: Element): void {
	const shape = [...within.querySelectorAll(`[data-k="${code}"]`)].find(
		(each) => each.getBoundingClientRect().height > 0,
	);
	const map = shape?.closest('svg');
	if (!shape || !map) return;
	const card = shape.closest('.map')?.querySelector('.map-card:not([hidden])') ?? shape;
	const boxes = [shape, card].map((each) => each.getBoundingClientRect());
	const top = Math.min(...boxes.map((box) => box.top));
	const bottom = Math.max(...boxes.map((box) => box.bottom));
	if (top >= 0 && bottom <= innerHeight) return;
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	scrollBy({
		top: Math.max(map.getBoundingClientRect().top - MARGIN, bottom + MARGIN - innerHeight),
		behavior: still ? 'instant' : 'smooth',
	});
}
