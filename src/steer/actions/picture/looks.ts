/** What is written of how an element looks, where it is another than SVG's own. */
const LOOKS: Readonly<Record<string, string>> = {
	display: 'inline',
	fill: 'rgb(0, 0, 0)',
	'fill-opacity': '1',
	stroke: 'none',
	'stroke-width': '1px',
	'stroke-opacity': '1',
	'stroke-dasharray': 'none',
	'stroke-linejoin': 'miter',
	'stroke-linecap': 'butt',
	opacity: '1',
	'vector-effect': 'none',
	'paint-order': 'normal',
	transform: 'none',
	visibility: 'visible',
};
const STOP_LOOKS = ['stop-color', 'stop-opacity'];
const TEXT_LOOKS = ['font-family', 'font-size', 'font-weight', 'letter-spacing', 'text-anchor'];

/**
 * How an element looks, as a `style` attribute that holds no quotation marks of its own kind.
 *
 * @param kind of which each has looks of its own
 * @param valueOf a property, empty where the element has none
 */
export const writtenLooks = (
	kind: 'text' | 'stop' | 'shape',
	valueOf: (property: string) => string,
): string =>
	[...Object.keys(LOOKS), ...(kind === 'text' ? TEXT_LOOKS : kind === 'stop' ? STOP_LOOKS : [])]
		.flatMap((name) => {
			const value = valueOf(name);
			return value === '' || value === LOOKS[name] ? [] : [`${name}:${value.replaceAll('"', "'")}`];
		})
		.join(';');

/** Writes how an element looks now into a copy of it, and of all that is in it. */
export function dress(copy: Element, original: Element): void {
	const looks = getComputedStyle(original);
	const kind = original.matches('text, tspan')
		? 'text'
		: original.matches('stop')
			? 'stop'
			: 'shape';
	// Where a style sheet sets the radius, other programs need it as an attribute.
	if (original.matches('circle')) copy.setAttribute('r', String(parseFloat(looks.r)));
	const written = writtenLooks(kind, (name) => looks.getPropertyValue(name));
	copy.removeAttribute('class');
	if (written === '') copy.removeAttribute('style');
	else copy.setAttribute('style', written);
	for (const [at, child] of [...original.children].entries()) {
		const same = copy.children[at];
		if (same) dress(same, child);
	}
}
