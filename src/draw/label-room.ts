/** A label centred on a point of an axis, in per cent of its width. */
export interface AxisLabel {
	readonly text: string;
	readonly x: number;
}

/** Width of a character, and least distance between two labels, in per cent of a desktop's narrowest axis. */
const CHARACTER = 2.6;
const APART = 2;

/** Width of a character in per cent of the axis in a phone's map, which is some 175 pixels wide. */
export const ON_PHONE = 3.6;

/** About how wide a text is, in per cent of a desktop's narrowest axis. */
const widthOf = (text: string): number => text.length * CHARACTER;

/**
 * The labels of an axis, ascending, with the text left out ("") where it would touch the one before:
 * the mark stays, and its value is found elsewhere.
 *
 * @param character width of one, in per cent of the axis
 */
export function labelsWithRoom(
	labels: readonly AxisLabel[],
	character = CHARACTER,
): readonly AxisLabel[] {
	let taken = -Infinity;
	return labels.map(({ text, x }) => {
		const half = (text.length * character) / 2;
		if (x - half < taken + APART) return { text: '', x };
		taken = x + half;
		return { text, x };
	});
}

/** A label beside its line, and on which side. */
export interface LineLabel extends AxisLabel {
	/** Whether it stands before the line. */
	readonly before: boolean;
}

/** Whether a label stands across another line. */
export function isCrossed({ text, x, before }: LineLabel, across: number): boolean {
	const width = widthOf(text) + APART;
	return before ? across <= x && across > x - width : across >= x && across < x + width;
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
	const fits = before ? x + width <= 100 : x >= width;
	return isCrossed({ text, x, before }, across) && fits ? !before : before;
}

/** A label in one of two lines of text, the lower of which the line of the upper label goes through. */
export interface PlacedLabel extends LineLabel {
	readonly low: boolean;
}

/**
 * Two labels over one axis, of which `upper` stands in the upper line of text. Where its line would go
 * through the other label on both sides, and not the other way round, they change lines.
 */
export function placeLabels(
	upper: AxisLabel,
	lower: AxisLabel,
): { readonly upper: PlacedLabel; readonly lower: PlacedLabel } {
	const sideOf = (label: AxisLabel, across: number | null): LineLabel => ({
		...label,
		before: standsBefore(label, across),
	});
	const [free, clear] = [sideOf(upper, null), sideOf(lower, upper.x)];
	const changed = sideOf(upper, lower.x);
	return isCrossed(clear, upper.x) && !isCrossed(changed, lower.x)
		? { upper: { ...changed, low: true }, lower: { ...sideOf(lower, null), low: false } }
		: { upper: { ...free, low: false }, lower: { ...clear, low: true } };
}
