/** A label centred on a point of an axis, in per cent of its width. */
export interface AxisLabel {
	readonly text: string;
	readonly x: number;
}

/** Width of a character, and least distance between two labels, in per cent of the narrowest axis. */
const CHARACTER = 2.6;
const APART = 2;

/** About how wide a text is, in per cent of the narrowest axis. */
const widthOf = (text: string): number => text.length * CHARACTER;

/**
 * The labels of an axis, ascending, with the text left out ("") where it would touch the one before:
 * the mark stays, and its value is found elsewhere.
 */
export function labelsWithRoom(labels: readonly AxisLabel[]): readonly AxisLabel[] {
	let taken = -Infinity;
	return labels.map(({ text, x }) => {
		const half = widthOf(text) / 2;
		if (x - half < taken + APART) return { text: '', x };
		taken = x + half;
		return { text, x };
	});
}

/**
 * Whether the label of a line stands before it rather than after: where there is more room, but on
 * the other side where it would stand across another line and can keep clear of it.
 *
 * @param across where the other line stands; null for none
 */
export function standsBefore({ text, x }: AxisLabel, across: number | null): boolean {
	const width = widthOf(text) + APART;
	const before = x > 50;
	if (across === null) return before;
	const isCrossed = before ? across <= x && across > x - width : across >= x && across < x + width;
	const fits = before ? x + width <= 100 : x >= width;
	return isCrossed && fits ? !before : before;
}
