/** A label centred on a point of an axis, in per cent of its width. */
export interface AxisLabel {
	readonly text: string;
	readonly x: number;
}

/** Width of a character, and least distance between two labels, in per cent of the narrowest axis. */
const CHARACTER = 2.6;
const APART = 2;

/**
 * The labels of an axis, ascending, with the text left out ("") where it would touch the one before:
 * the mark stays, and its value is found elsewhere.
 */
export function labelsWithRoom(labels: readonly AxisLabel[]): readonly AxisLabel[] {
	let taken = -Infinity;
	return labels.map(({ text, x }) => {
		const half = (text.length * CHARACTER) / 2;
		if (x - half < taken + APART) return { text: '', x };
		taken = x + half;
		return { text, x };
	});
}
