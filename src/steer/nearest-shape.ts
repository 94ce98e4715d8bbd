/** How far from its middle a circle can be tapped, CSS pixels: half of 24, the least target of WCAG 2.2. */
const REACH = 12;

/**
 * The municipality whose circle is nearest to a tap that hit none: on a phone the circles are small.
 * Null on the map, where the shapes leave no room between them.
 */
export function nearestShape(country: Element, { clientX, clientY }: MouseEvent): Element | null {
	let nearest: Element | null = null;
	let least = REACH;
	for (const disc of country.querySelectorAll('.disc')) {
		const { x, y, width, height } = disc.getBoundingClientRect();
		const away = Math.hypot(clientX - x - width / 2, clientY - y - height / 2);
		if (away > least) continue;
		[nearest, least] = [disc.closest('[data-k]'), away];
	}
	return nearest;
}
