import type { FigureBox } from './place.ts';

/** A text and where it stands on the page. */
export interface PlacedText<Place extends FigureBox = FigureBox> {
	readonly text: string;
	readonly box: Place;
}

/**
 * Words put together to the lines that the page breaks them into. A line stands where its first word does; a
 * word without width begins none.
 *
 * @param words in the order that they are read
 */
export function inLines<Place extends FigureBox>(
	words: Iterable<PlacedText<Place>>,
): readonly PlacedText<Place>[] {
	const lines: { text: string; box: Place }[] = [];
	for (const { text, box } of words) {
		const last = lines.at(-1);
		if (last && Math.abs(last.box.top - box.top) < box.height / 2) last.text += ` ${text}`;
		else if (box.width > 0) lines.push({ text, box });
	}
	return lines;
}

/**
 * A text in lines of a width, by a rough width of a letter.
 *
 * @param width of the lines, pixels
 * @param size of the letters, pixels
 */
export function wrapped(text: string, width: number, size: number): readonly string[] {
	const most = Math.max(20, Math.floor(width / (size * 0.5)));
	return text.split(/\s+/).reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < most) {
			return [...lines.slice(0, -1), `${last} ${word}`];
		}
		return [...lines, word];
	}, []);
}
