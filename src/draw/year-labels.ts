/** A year to write below a chart, and how it stands to its place. */
export interface YearLabel {
	readonly year: number;
	readonly x: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

/** Room for four digits and a little air on each side of them. */
const ROOM = 34;

/**
 * The years to write below a chart: those marked, and its first and last where they are not in the
 * way of one that is marked. A label at an edge is set inwards, so that it isn't cut off.
 *
 * @param years at least the first and the last year, with their x, from left to right
 * @param width of the chart, in the units of x
 */
export function yearLabels(
	years: readonly { readonly year: number; readonly x: number }[],
	marks: readonly { readonly year: number; readonly x: number }[],
	width: number,
): readonly YearLabel[] {
	const anchor = (x: number): YearLabel['anchor'] =>
		x < ROOM / 2 ? 'start' : x > width - ROOM / 2 ? 'end' : 'middle';
	const label = ({ year, x }: { year: number; x: number }): YearLabel => ({
		year,
		x,
		anchor: anchor(x),
	});
	/** From where to where a label reaches. */
	const reach = (each: YearLabel): readonly [number, number] => {
		const start = each.x - { start: 0, middle: ROOM / 2, end: ROOM }[each.anchor];
		return [start, start + ROOM];
	};
	const placed = marks.map(label);
	for (const end of [years[0], years.at(-1)]) {
		if (!end) continue;
		const [from, to] = reach(label(end));
		const isFree = placed.every((other) => to <= reach(other)[0] || reach(other)[1] <= from);
		if (isFree) placed.push(label(end));
	}
	return placed.toSorted((a, b) => a.x - b.x);
}
