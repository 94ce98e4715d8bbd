/** Milliseconds that the way takes: long enough to follow one municipality with the eye. */
const DURATION = 700;

/** What a shape is drawn as at the moment: its circle where it has one. */
const drawing = (shape: Element): SVGGraphicsElement | null =>
	shape.querySelector<SVGGraphicsElement>('.disc') ??
	shape.querySelector<SVGGraphicsElement>('path');

/**
 * Changes a drawing and lets every shape travel from where it was to where it is now: measured
 * before and after, then moved back and let go (the FLIP technique, Lewis 2015).
 *
 * @param moving false where the reader has asked for stillness: the change alone
 */
export function travel(country: SVGSVGElement, moving: boolean, change: () => void): void {
	const shapes = [...country.querySelectorAll('[data-k]')];
	const boxes = (): (DOMRect | undefined)[] =>
		shapes.map((shape) => drawing(shape)?.getBoundingClientRect());
	const before = moving ? boxes() : [];
	change();
	if (!moving) return;
	const after = boxes();
	const perUnit = country.getScreenCTM()?.a ?? 1;
	for (const [index, shape] of shapes.entries()) {
		const [from, to] = [before[index], after[index]];
		if (!from || !to || to.width === 0) continue;
		const x = (from.x + from.width / 2 - to.x - to.width / 2) / perUnit;
		const y = (from.y + from.height / 2 - to.y - to.height / 2) / perUnit;
		// By area, so that a long municipality and its circle look as large.
		const scale = Math.sqrt((from.width * from.height) / (to.width * to.height));
		drawing(shape)?.animate(
			[{ transform: `translate(${x}px, ${y}px) scale(${scale})` }, { transform: 'none' }],
			{ duration: DURATION, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' },
		);
	}
}
