import type { SvgNode } from '../../draw/svg-node.ts';
import type { ContractTerms } from '../../stats/contract/outcome-contract.ts';
import type { Locale } from '../../tables/locale.ts';
import type { ChartWords } from './contract-facts.ts';
import { contractPicture } from './contract-picture.ts';

const SVG = 'http://www.w3.org/2000/svg';

function elementOf({ name, attributes, children }: SvgNode): SVGElement {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))));
	return made;
}

/**
 * Draws the chart of a contract into its SVG.
 *
 * @param evens the sentences on where the sides break even
 * @returns the title of the upright axis
 */
export function drawContract(
	svg: Element,
	terms: ContractTerms,
	words: ChartWords,
	evens: string,
	locale: Locale,
): string {
	const { nodes, label, axis } = contractPicture(terms, words, evens, locale);
	svg.replaceChildren(...nodes.map(elementOf));
	svg.setAttribute('aria-label', label);
	return axis;
}
