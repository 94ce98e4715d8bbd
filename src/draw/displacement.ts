import type { NeighbourPair, CirclePlace, PlacedCircle } from './dorling.ts';
import type { Point } from './point.ts';

/** How far a cartogram has moved its places. */
export interface Displacement {
	/** Mean distance of a place from where the map has it, as a share of the country's height. */
	readonly mean: number;
	/** The longest such distance. */
	readonly largest: number;
	/** Share of the neighbours that lie within 45° of the direction that the map has. */
	readonly sameDirection: number;
}

const mean = (numbers: readonly number[]): number =>
	numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const middle = (points: readonly Point[]): Point => [
	mean(points.map(([x]) => x)),
	mean(points.map(([, y]) => y)),
];

const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];
const length = (a: Point): number => Math.sqrt(dot(a, a));
const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];

/**
 * Measures a cartogram against its map, laid over it as well as moving and scaling alone can (least
 * squares), so that neither the size of the drawing nor its place on the page counts.
 *
 * @param pairs of neighbours, by their numbers in the list of places
 * @param height of the country, in units of the map
 * @throws Error for a pair of a place that isn't there
 */
export function displacement(
	placed: readonly PlacedCircle<CirclePlace>[],
	pairs: readonly NeighbourPair[],
	height: number,
): Displacement {
	const mapMiddle = middle(placed.map(({ anchor }) => anchor));
	const drawnMiddle = middle(placed.map(({ center }) => center));
	const places = placed.map(({ anchor, center }) => ({
		map: minus(anchor, mapMiddle),
		drawn: minus(center, drawnMiddle),
	}));
	const spread = mean(places.map((place) => dot(place.map, place.map)));
	const scale =
		spread === 0 ? 1 : mean(places.map((place) => dot(place.map, place.drawn))) / spread;
	const moved = places.map((place) =>
		length(minus(place.drawn, [place.map[0] * scale, place.map[1] * scale])),
	);
	const kept = pairs.map(([a, b]) => {
		const [from, to] = [places[a], places[b]];
		if (!from || !to) throw new Error(`no place number ${from ? b : a}`);
		const [before, after] = [minus(to.map, from.map), minus(to.drawn, from.drawn)];
		return dot(before, after) >= Math.SQRT1_2 * length(before) * length(after) ? 1 : 0;
	});
	return {
		mean: mean(moved) / (height * scale),
		largest: Math.max(0, ...moved) / (height * scale),
		sameDirection: pairs.length === 0 ? 1 : mean(kept),
	};
}
