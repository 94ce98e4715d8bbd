import { isInPicture } from './in-picture.ts';
import { placeIn, type Corner } from './place.ts';
import { svgText } from './svg-element.ts';
import { inLines, type PlacedText } from './text-lines.ts';

/** Part of the height of a line of text that stands above its foot. */
const ASCENT = 0.73;

/** Whether a node is a text, also one of a page in a frame, whose kinds are others than this page's. */
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** The words of a text, each where it stands on the page. */
function* wordsOf(node: Text): Generator<PlacedText> {
	const range = node.ownerDocument.createRange();
	for (const { index, 0: text } of node.data.matchAll(/\S+/g)) {
		range.setStart(node, index);
		range.setEnd(node, index + text.length);
		yield { text, box: range.getBoundingClientRect() };
	}
}

/** The texts of a figure outside its drawings, where they stand on the page. */
export function textsOf(figure: Element, corner: Corner): readonly SVGTextElement[] {
	const walker = figure.ownerDocument.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
	const texts: SVGTextElement[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!isText(node) || !parent || !isInPicture(parent, figure)) continue;
		if (parent.closest('svg, script, summary, [role="status"]')) continue;
		const looks = getComputedStyle(parent);
		for (const { text, box } of inLines(wordsOf(node))) {
			const { x, y, height } = placeIn(corner, box);
			texts.push(svgText(text, { x, y: y + height * ASCENT }, looks));
		}
	}
	return texts;
}
