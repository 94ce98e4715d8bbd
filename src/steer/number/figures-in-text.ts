/** A part of a text, and whether it is a figure that leads to its row. */
export interface TextPart {
	readonly text: string;
	readonly isFigure: boolean;
}

/** A digit, or a sign between two of a number: a figure does not begin or end beside one. */
const BEFORE = /\d[,.\u00a0\u202f]?$/u;
const AFTER = /^[,.\u00a0\u202f]?\d/u;

/** Where a figure stands in a text as a whole, from a place on; −1 where it does not. */
function placeOf(text: string, figure: string, from: number): number {
	for (let at = text.indexOf(figure, from); at !== -1; at = text.indexOf(figure, at + 1)) {
		const isWhole = !BEFORE.test(text.slice(0, at)) && !AFTER.test(text.slice(at + figure.length));
		if (isWhole) return at;
	}
	return -1;
}

/**
 * A text parted at its figures, so that each can be a link without the words knowing of links.
 *
 * @param figures as they are printed in it, in its order
 * @throws Error for one that it does not have: that number would lead nowhere
 */
export function partsAround(text: string, figures: readonly string[]): readonly TextPart[] {
	const parts: TextPart[] = [];
	let from = 0;
	for (const figure of figures) {
		const at = placeOf(text, figure, from);
		if (at === -1) throw new Error(`found no "${figure}" in "${text.slice(from)}"`);
		parts.push({ text: text.slice(from, at), isFigure: false }, { text: figure, isFigure: true });
		from = at + figure.length;
	}
	parts.push({ text: text.slice(from), isFigure: false });
	return parts.filter((part) => part.text !== '');
}
