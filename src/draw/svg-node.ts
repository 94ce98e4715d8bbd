import { escapeHtml } from '../words/text/figure-text.ts';

/** An element of a drawing, before a server writes it or a script makes it. */
export interface SvgNode {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (SvgNode | string)[];
}

/** An element with what is in it. */
export const svgNode = (
	name: string,
	attributes: SvgNode['attributes'],
	...children: SvgNode['children']
): SvgNode => ({ name, attributes, children });

/** A node as text of a page. */
export function svgMarkup(node: SvgNode | string): string {
	if (typeof node === 'string') return escapeHtml(node);
	const { name, attributes, children } = node;
	const written = Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
		.join('');
	return `<${name}${written}>${children.map(svgMarkup).join('')}</${name}>`;
}
