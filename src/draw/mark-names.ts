import type { Point } from './point.ts';

/** A mark on a map that may be named. */
export interface MarkToName {
	readonly name: string;
	readonly x: number;
	readonly y: number;
}

/** A name beside its mark, in units of the map. */
export interface MarkName {
	readonly name: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

/** Sizes in units of the map. */
export interface MarkNameSizes {
	/** Height of a letter, and about how wide one is. */
	readonly height: number;
	readonly letter: number;
	/** Radius of a mark, and the air round it. */
	readonly mark: number;
	readonly air: number;
	/** Within which names stay. */
	readonly frame: Box;
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const touch = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (box: Box, frame: Box): boolean =>
	box.left >= frame.left &&
	box.right <= frame.right &&
	box.top >= frame.top &&
	box.bottom <= frame.bottom;

/** The box that a name takes, its air included. */
export function markNameBox(
	{ name, x, y, anchor }: MarkName,
	{ height, letter, air }: MarkNameSizes,
): Box {
	const width = name.length * letter;
	const left = anchor === 'start' ? x : x - width;
	return { left: left - air, right: left + width + air, top: y - height, bottom: y + height / 4 };
}

/**
 * Names as many marks as have room for theirs, to the right of the mark or to its left: those furthest
 * from any other first. A name that would touch another, a mark or the frame is left out.
 */
export function markNames(marks: readonly MarkToName[], sizes: MarkNameSizes): readonly MarkName[] {
	const { mark: radius, air, height, frame } = sizes;
	const boxes = marks.map(({ x, y }) => ({
		left: x - radius,
		right: x + radius,
		top: y - radius,
		bottom: y + radius,
	}));
	const apart = (one: MarkToName): number =>
		Math.min(
			...marks.filter((other) => other !== one).map(({ x, y }) => far([one.x, one.y], [x, y])),
		);
	const placed: MarkName[] = [];
	for (const mark of marks.toSorted((a, b) => apart(b) - apart(a))) {
		const aside = radius + 2 * air;
		const y = mark.y + height * 0.35;
		const candidates: readonly MarkName[] = [
			{ name: mark.name, x: mark.x + aside, y, anchor: 'start' },
			{ name: mark.name, x: mark.x - aside, y, anchor: 'end' },
		];
		const taken = [...boxes, ...placed.map((each) => markNameBox(each, sizes))];
		const found = candidates.find((candidate) => {
			const box = markNameBox(candidate, sizes);
			return isWithin(box, frame) && !taken.some((other) => touch(box, other));
		});
		if (found) placed.push(found);
	}
	return placed.map((each) => ({ ...each, x: Math.round(each.x), y: Math.round(each.y) }));
}

const far = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);
