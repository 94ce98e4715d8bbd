/** The namespace of SVG. */
export const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** An element of SVG with its attributes, in no document yet. */
export const svgElement = <Name extends keyof SVGElementTagNameMap>(
	name: Name,
	attributes: Attributes,
): SVGElementTagNameMap[Name] => {
	const element = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	return element;
};

/** A copy of an element, with all that is in it. */
export function copyOf<Kind extends Element>(original: Kind): Kind {
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a copy is of the same kind
	return original.cloneNode(true) as Kind;
}

/** How a text is set: as `getComputedStyle` answers. */
export type Letters = Readonly<
	Pick<CSSStyleDeclaration, 'fontFamily' | 'fontSize' | 'fontWeight' | 'color'>
>;

/** A line of text whose foot begins in a point. */
export function svgText(
	text: string,
	at: { x: number; y: number },
	letters: Letters,
): SVGTextElement {
	const element = svgElement('text', {
		...at,
		'font-family': letters.fontFamily.replaceAll('"', "'"),
		'font-size': letters.fontSize,
		'font-weight': letters.fontWeight,
		fill: letters.color,
	});
	element.textContent = text;
	return element;
}
