import { forceCollide, forceSimulation, forceX, forceY } from 'd3';
import { partCircles } from './part-circles.ts';
import type { Point } from './point.ts';

/** A place that a circle is to stand for, in the units of a map. */
export interface CirclePlace {
	/** Where it lies on the map. */
	readonly anchor: Point;
	/** Radius that no other place's may overlap: that of the circle drawn, or more for a finger. */
	readonly room: number;
}

/** A place of a cartogram, with the centre of its circle. */
export type PlacedCircle<Of extends CirclePlace> = Of & { readonly center: Point };

/** Two places beside each other, by their numbers in the list of places. */
export type NeighbourPair = readonly [number, number];

/** Rounds of the simulation. Half as many keep fewer directions; more keep no more. */
const TICKS = 600;

/** By this round the circles, which start as points, have all of their room. */
const GROWN = 360;

/** How much the forces weaken each round: after 600 rounds, 0.5 per cent is left. */
const DECAY = 0.0088;

/** How hard a circle is held to its place on the map, sideways and upwards: a light hand. */
const HOLD: Point = [0.02, 0.02];

/** How hard two neighbours are drawn to lie as they do on the map, over 0 to 1. */
const TO_NEIGHBOUR = 0.6;

/** A circle on its way; d3 moves it. */
interface Body {
	readonly place: CirclePlace;
	x: number;
	y: number;
	vx: number;
	vy: number;
}

/** Two neighbours, with the step from one to the other that would suit them. */
interface Bond {
	readonly from: Body;
	readonly to: Body;
	readonly step: Point;
	/** Part of a move that `to` makes, over 0 to 1: the one with fewer neighbours yields more. */
	readonly share: number;
}

/**
 * What neighbours want: the direction that the map has, and its distance, or more where their
 * circles need more. Two at the same point have no direction to keep.
 */
function bondsOf(bodies: readonly Body[], pairs: readonly NeighbourPair[]): Bond[] {
	const count = bodies.map((_, index) => pairs.filter((pair) => pair.includes(index)).length);
	return pairs.flatMap(([first, second]): Bond[] => {
		const [from, to] = [bodies[first], bodies[second]];
		if (!from || !to) throw new Error(`no place number ${from ? second : first}`);
		const [dx, dy] = [to.x - from.x, to.y - from.y];
		const distance = Math.sqrt(dx * dx + dy * dy);
		if (distance === 0) return [];
		const stretch = Math.max(1, (from.place.room + to.place.room) / distance);
		const [a = 1, b = 1] = [count[first], count[second]];
		return [{ from, to, step: [dx * stretch, dy * stretch], share: a / (a + b) }];
	});
}

/** A force in d3's sense: changes speeds so that neighbours come to lie as they want. */
const drawTogether = (bonds: readonly Bond[]) => (alpha: number) => {
	for (const { from, to, step, share } of bonds) {
		const pull = TO_NEIGHBOUR * alpha;
		const x = (to.x + to.vx - from.x - from.vx - step[0]) * pull;
		const y = (to.y + to.vy - from.y - from.vy - step[1]) * pull;
		to.vx -= x * share;
		to.vy -= y * share;
		from.vx += x * (1 - share);
		from.vy += y * (1 - share);
	}
};

/**
 * Places the circles of a Dorling cartogram: none overlaps another's room, and neighbours lie in
 * the directions that they have on the map as well as they can.
 *
 * The circles are drawn to their neighbours and pushed off by what they overlap, as in Dorling
 * 1996, "Area cartograms: their use and creation", with two changes. They start as points and grow,
 * so that they slip past each other less; and they are drawn to the place beside a neighbour where
 * the map has them, not only toward it, which keeps more of the directions. What overlap is left is
 * then pushed apart.
 *
 * The same places give the same centres on any machine: a set number of rounds, d3's own generator
 * of random numbers, and of arithmetic only what IEEE 754 defines to the last bit.
 *
 * @param pairs of neighbours, each once
 * @param hold how hard a circle is held to its place on the map, sideways and upwards, over 0 to 1
 * @throws Error for a pair of a place that isn't there
 */
export function dorling<Of extends CirclePlace>(
	places: readonly Of[],
	pairs: readonly NeighbourPair[],
	hold: Point = HOLD,
): PlacedCircle<Of>[] {
	const bodies = places.map((place): Body => {
		const [x, y] = place.anchor;
		return { place, x, y, vx: 0, vy: 0 };
	});
	const collide = forceCollide<Body>(0).strength(0.8).iterations(4);
	const simulation = forceSimulation(bodies)
		.stop()
		.alphaDecay(DECAY)
		.force('x', forceX<Body>(({ place }) => place.anchor[0]).strength(hold[0]))
		.force('y', forceY<Body>(({ place }) => place.anchor[1]).strength(hold[1]))
		.force('neighbours', drawTogether(bondsOf(bodies, pairs)))
		.force('collide', collide);
	for (let tick = 1; tick <= TICKS; tick += 1) {
		const grown = Math.min(1, tick / GROWN);
		collide.radius(({ place }) => place.room * grown);
		simulation.tick();
	}
	const apart = partCircles(
		bodies.map(({ x, y, place }) => ({ center: [x, y], radius: place.room })),
	);
	return places.map((place, index) => ({ ...place, center: apart[index]?.center ?? place.anchor }));
}
