/** The directions of the arrow keys. */
const DIRECTIONS = ['up', 'right', 'down', 'left'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Where each arrow key leads from a place; null toward the sea or the border of the country. */
export type Steps<Key> = Readonly<Record<Direction, Key | null>>;

/** A point of a drawing, y growing downwards. */
type Point = readonly [x: number, y: number];

/** Angle of each direction in a drawing whose y grows downwards, degrees clockwise from the right. */
const ANGLES: Readonly<Record<Direction, number>> = { right: 0, down: 90, left: 180, up: 270 };

/** A neighbour lies in a direction when it is at most this far off it, degrees. */
const SECTOR = 50;

/** A municipality that no key led to is reached by a key that is at most this far off, degrees. */
const WIDE = 95;

/** How far the way from one point to another is off a direction, 0 to 180 degrees. */
function offBy([x, y]: Point, [toX, toY]: Point, direction: Direction): number {
	const angle = (Math.atan2(toY - y, toX - x) * 180) / Math.PI;
	const difference = Math.abs(angle - ANGLES[direction]) % 360;
	return Math.min(difference, 360 - difference);
}

/** The places that can be reached from one, itself among them. */
export function reachable<Key>(from: Key, steps: ReadonlyMap<Key, Steps<Key>>): ReadonlySet<Key> {
	const reached = new Set([from]);
	for (const place of reached) {
		for (const next of Object.values(steps.get(place) ?? {})) if (next !== null) reached.add(next);
	}
	return reached;
}

/**
 * Gives each place a neighbour for each arrow key: the one whose centre lies straightest in that
 * direction. A place that no key would lead to takes the freest key of one of its neighbours, so
 * that keys can go everywhere.
 *
 * @param centres of all places, y growing downwards
 * @param neighbours of each place, both ways
 * @throws Error where a place still cannot be reached: it needs a link
 */
export function compass<Key extends string>(
	centres: ReadonlyMap<Key, Point>,
	neighbours: ReadonlyMap<Key, readonly Key[]>,
): ReadonlyMap<Key, Steps<Key>> {
	const centre = (key: Key): Point => {
		const point = centres.get(key);
		if (!point) throw new Error(`"${key}" is not on the map`);
		return point;
	};
	const off = (from: Key, to: Key, direction: Direction): number =>
		offBy(centre(from), centre(to), direction);
	const straightest = (key: Key, direction: Direction): Key | null =>
		[...(neighbours.get(key) ?? [])]
			.filter((other) => off(key, other, direction) <= SECTOR)
			.sort((a, b) => off(key, a, direction) - off(key, b, direction) || (a < b ? -1 : 1))[0] ??
		null;
	const steps = new Map<Key, Record<Direction, Key | null>>(
		[...centres.keys()].sort().map((key) => [
			key,
			{
				up: straightest(key, 'up'),
				right: straightest(key, 'right'),
				down: straightest(key, 'down'),
				left: straightest(key, 'left'),
			},
		]),
	);
	const arrivals = (to: Key): number =>
		[...steps.values()].flatMap((step) => Object.values(step)).filter((key) => key === to).length;

	/** Leads one key of a reached neighbour to a place that none led to. */
	const leadTo = (place: Key, reached: ReadonlySet<Key>): boolean => {
		const ways = (neighbours.get(place) ?? [])
			.filter((neighbour) => reached.has(neighbour))
			.flatMap((from) =>
				DIRECTIONS.map((direction) => ({ from, direction, off: off(from, place, direction) })),
			)
			.filter((way) => way.off <= WIDE)
			.map((way) => ({ ...way, now: steps.get(way.from)?.[way.direction] ?? null }))
			.filter(({ now }) => now === null || arrivals(now) > 1)
			.sort((a, b) => Number(a.now !== null) - Number(b.now !== null) || a.off - b.off);
		const best = ways[0];
		const step = best && steps.get(best.from);
		if (!best || !step) return false;
		step[best.direction] = place;
		return true;
	};

	// Each turn leads to one more place; going on until a turn changes nothing.
	for (let turn = 0; turn < steps.size; turn += 1) {
		const cut = [...steps.keys()]
			.map((start) => ({ start, reached: reachable(start, steps) }))
			.find(({ reached }) => reached.size < steps.size);
		if (!cut) return steps;
		const lost = [...steps.keys()].find((key) => !cut.reached.has(key) && leadTo(key, cut.reached));
		if (lost === undefined) {
			const missed = [...steps.keys()].filter((key) => !cut.reached.has(key));
			throw new Error(`no key leads from "${cut.start}" to ${missed.join(', ')}: link one of them`);
		}
	}
	throw new Error('the keys never came to lead everywhere');
}
