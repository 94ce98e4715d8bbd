import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype, { type Font } from 'opentype.js';

/** Headlines, text, and what is stressed in a text: the fonts of the pages. */
export type Face = 'serif' | 'sans' | 'bold';

/** Width of a text in the units of the picture. */
export type TextWidth = (text: string, face: Face, size: number) => number;

/** How a drawing asks for each: by the names that the files have, of which one is that of its lightest weight. */
export const FACES: Readonly<Record<Face, { readonly family: string; readonly weight: number }>> = {
	serif: { family: 'Source Serif 4', weight: 600 },
	sans: { family: 'Source Sans 3 ExtraLight', weight: 400 },
	bold: { family: 'Source Sans 3 ExtraLight', weight: 600 },
};

const fonts = new Map<Face, Font>();

function fontOf(face: Face): Font {
	const known = fonts.get(face);
	if (known) return known;
	// Written by `npm run fonts` (scripts/fonts/main.ts).
	const { buffer, byteOffset, length } = readFileSync(
		join(process.cwd(), 'src/styles/fonts', `share-${face}.ttf`),
	);
	const font = opentype.parse(buffer.slice(byteOffset, byteOffset + length));
	fonts.set(face, font);
	return font;
}

/** As the fonts have it, pairs of letters drawn closer among them. */
export const measureText: TextWidth = (text, face, size) =>
	fontOf(face).getAdvanceWidth(text, size);
