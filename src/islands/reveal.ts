/**
 * Scrolls to a municipality on the map where it is outside the window: to the top of the map where
 * the window holds all of it, else to the shape itself.
 *
 * @param within where its shapes are looked for; those that are not drawn do not count
 */
export function reveal(code: string, within: Element): void {
	const shape = [...within.querySelectorAll(`[data-k="${code}"]`)].find(
		(each) => each.getBoundingClientRect().height > 0,
	);
	const map = shape?.closest('svg');
	if (!shape || !map) return;
	const { top, bottom } = shape.getBoundingClientRect();
	if (top >= 0 && bottom <= innerHeight) return;
	const fits = map.getBoundingClientRect().height <= innerHeight;
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	(fits ? map : shape).scrollIntoView({
		block: fits ? 'start' : 'center',
		behavior: still ? 'instant' : 'smooth',
	});
}
