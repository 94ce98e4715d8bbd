import { wrapped } from './text-lines.ts';

/** Distance round the figure, pixels. */
const MARGIN = 24;
/** Room of a title of one line, its foot, and what each line more adds, pixels. */
const [TITLE, TITLE_FOOT, TITLE_LINE] = [40, 20, 32];
/** Height of a line of the source, pixels. */
const NOTE_LINE = 20;

/** Sizes of the letters of the title and of the source, pixels. */
export const [TITLE_SIZE, NOTE_SIZE] = [26, 14];

/** A line of text, the foot of which begins in a point. */
export interface SheetLine {
	readonly text: string;
	readonly at: { readonly x: number; readonly y: number };
}

/** What is written above and below a figure; lines are broken where they are wider than it. */
export interface PictureWords {
	readonly title: string;
	/** Who is to be credited, and the address. */
	readonly source: readonly string[];
	/** Where the figure has its title in itself. */
	readonly isTitled?: boolean;
}

/** The sheet that a figure is drawn on: how large, and what stands where. Pixels. */
export interface PictureSheet {
	readonly width: number;
	readonly height: number;
	readonly titles: readonly SheetLine[];
	/** The upper left corner of the figure. */
	readonly figure: { readonly x: number; readonly y: number };
	readonly notes: readonly SheetLine[];
}

/**
 * A sheet for a figure, under its title and above its source.
 *
 * @param figure pixels
 */
export function sheetFor(
	figure: { readonly width: number; readonly height: number },
	about: PictureWords,
): PictureSheet {
	const titles = about.isTitled === true ? [] : wrapped(about.title, figure.width, TITLE_SIZE);
	const notes = about.source.flatMap((line) => wrapped(line, figure.width, NOTE_SIZE));
	const head = MARGIN + (titles.length === 0 ? 0 : TITLE + (titles.length - 1) * TITLE_LINE);
	const foot = head + figure.height + MARGIN;
	return {
		width: Math.ceil(figure.width + 2 * MARGIN),
		height: Math.ceil(foot + notes.length * NOTE_LINE + MARGIN),
		titles: titles.map((text, at) => ({
			text,
			at: { x: MARGIN, y: MARGIN + TITLE_FOOT + at * TITLE_LINE },
		})),
		figure: { x: MARGIN, y: head },
		notes: notes.map((text, at) => ({ text, at: { x: MARGIN, y: foot + at * NOTE_LINE } })),
	};
}
