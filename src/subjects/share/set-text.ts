import type { Face, TextWidth } from './type-faces.ts';

/** A stretch of text in one face and colour. */
export interface TextRun {
	readonly text: string;
	readonly face: Face;
	/** A colour of tokens.css, by its name: "ink". */
	readonly colour: string;
}

export type Line = readonly TextRun[];

/** A text of one face. */
export const plain = (text: string, colour = 'ink'): Line => [{ text, face: 'sans', colour }];
export const stressed = (text: string, colour = 'ink'): Line => [{ text, face: 'bold', colour }];
export const headline = (text: string): Line => [{ text, face: 'serif', colour: 'ink' }];

const lineWidth = (line: Line, size: number, measure: TextWidth): number =>
	line.reduce((sum, { text, face }) => sum + measure(text, face, size), 0);

/** Neighbours of the same look as one. */
function joined(runs: Line): Line {
	const out: TextRun[] = [];
	for (const run of runs) {
		const last = out.at(-1);
		if (last?.face === run.face && last.colour === run.colour) {
			out[out.length - 1] = { ...last, text: last.text + run.text };
		} else out.push(run);
	}
	return out;
}

/** Drops the space that a line was broken at. */
const trimmed = (line: TextRun[]): Line => {
	const runs = [...line];
	while (runs.at(-1)?.text === ' ') runs.pop();
	return joined(runs);
};

/** Breaks a text into lines no wider than `width`, at its spaces; a longer word stands on a line of its own. */
export function breakLines(
	text: Line,
	size: number,
	width: number,
	measure: TextWidth,
): readonly Line[] {
	// No-break spaces hold what they join: only the plain space is one to break at.
	const words = text.flatMap(({ text: all, ...look }) =>
		all
			.split(/( )/)
			.filter((word) => word !== '')
			.map((word) => ({ text: word, ...look })),
	);
	const lines: Line[] = [];
	let line: TextRun[] = [];
	let isBroken = false;
	for (const [index, word] of words.entries()) {
		if (word.text === ' ') {
			if (line.length > 0) line.push(word);
			isBroken = true;
			continue;
		}
		// What follows without a space, as a full stop after a stressed word, goes with the word.
		const rest = words.slice(index + 1);
		const end = rest.findIndex(({ text: next }) => next === ' ');
		const whole = [word, ...(end < 0 ? rest : rest.slice(0, end))];
		if (isBroken && line.length > 0 && lineWidth([...line, ...whole], size, measure) > width) {
			lines.push(trimmed(line));
			line = [];
		}
		line.push(word);
		isBroken = false;
	}
	if (line.length > 0) lines.push(trimmed(line));
	return lines;
}

/**
 * The largest of some sizes at which a text fits, with its lines; the smallest where none does.
 *
 * @param sizes the largest first
 * @param most how many lines there is room for
 */
export function fitText(
	text: Line,
	sizes: readonly [number, ...number[]],
	width: number,
	most: number,
	measure: TextWidth,
): { readonly size: number; readonly lines: readonly Line[] } {
	const tried = sizes.map((size) => ({ size, lines: breakLines(text, size, width, measure) }));
	const fits = tried.find(
		({ size, lines }) =>
			lines.length <= most && lines.every((line) => lineWidth(line, size, measure) <= width),
	);
	const size = sizes.at(-1) ?? sizes[0];
	return fits ?? { size, lines: breakLines(text, size, width, measure) };
}
