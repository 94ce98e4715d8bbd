import type { SpreadYear } from '../../draw/spread.ts';

/** Where the band's name stands, in per cent of the chart's width and height. */
export interface BandName {
	readonly x: number;
	readonly y: number;
}

/** Part of the chart's height that a name needs, with air. */
const ROOM = 0.12;

/**
 * The widest free place in the band for its name: between one of its edges and the lines in it, in the
 * middle of the years, so that the name stands within the chart. Null where there is none.
 *
 * @param heightOf part of the chart's height of a value, 0 at the top
 * @param own a municipality's values, where one is drawn
 */
export function bandName(
	years: readonly SpreadYear[],
	heightOf: (value: number) => number,
	own: ReadonlyMap<number, number> = new Map(),
): BandName | null {
	const first = years[0]?.year ?? 0;
	const span = (years.at(-1)?.year ?? 0) - first || 1;
	const places = years.flatMap(({ year, band, country }) => {
		const share = (year - first) / span;
		if (band === null || share < 0.2 || share > 0.6) return [];
		const [low, high] = band;
		const lines = [country, own.get(year)].flatMap((value) => (value == null ? [] : [value]));
		const edges = [low, ...lines.filter((value) => value > low && value < high), high]
			.map(heightOf)
			.sort((a, b) => a - b);
		return edges.slice(1).map((to, at) => {
			const from = edges[at] ?? to;
			return { x: share * 100, y: ((from + to) / 2) * 100, room: to - from };
		});
	});
	const best = places.toSorted((a, b) => b.room - a.room)[0];
	return best === undefined || best.room < ROOM ? null : { x: best.x, y: best.y };
}
