import type { FundMark } from './fund-marks.ts';
import type { InsetPaths } from './inset-paths.ts';

/** How high names may be in an inset as it is drawn: the narrower it is, the more of it a name takes up. */
export type NameRoom = 'any' | 'middle' | 'wide';

/** A name in an inset, in units of its grid, set on its middle. */
export interface InsetName {
	readonly name: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	/** In which insets it is shown: at any width, from a middle one on, or in a wide one alone. */
	readonly room: NameRoom;
}

interface Place {
	readonly code: string;
	readonly name: string;
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/**
 * How high names are at the most, in units, for at least eleven pixels: where the inset is about 120 wide,
 * 140, and 185 (src/styles/stage.css draws them so).
 */
export const NAME_SIZES: Readonly<Record<NameRoom, number>> = { any: 46, middle: 40, wide: 30 };
/** From those shown everywhere to those that need most room. */
export const ROOMS: readonly NameRoom[] = ['any', 'middle', 'wide'];
/** Width of a letter as a part of its height, and of the halo in units. */
const LETTER = 0.49;
const HALO = 5;
/** Radius of a mark with its casing, and the air round it. */
const MARK = 24;
const AIR = 3;
/** At most so many names: an inset is no gazetteer. */
const MOST = 9;
/** Of a municipality cut off by the frame, this much must be seen for its name to make sense. */
const LEAST_SHARE = 0.5;

type Spot = Omit<InsetName, 'room'>;

const boxOf = ({ name, x, y }: Spot, size: number): Box => {
	const half = (name.length * LETTER * size) / 2 + HALO;
	return { left: x - half, right: x + half, top: y - size * 0.8 - HALO, bottom: y + size * 0.25 };
};

const touch = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Names of municipalities in an inset: first those with a mark (below it, above, to the right, to the
 * left), then those with most room, each at its innermost point. A name that would touch another, a
 * mark or the frame is left out. Those that have room where names are high come first: lower ones are
 * put between them.
 *
 * @param marks those drawn in the inset
 * @param most how many names at the most
 */
export function insetNames(
	{ shapes, viewBox: [, , width, height] }: Pick<InsetPaths, 'shapes' | 'viewBox'>,
	places: readonly Place[],
	marks: readonly FundMark[],
	most = MOST,
): readonly InsetName[] {
	const markBoxes = marks.map(({ x, y }) => ({
		left: x - MARK,
		right: x + MARK,
		top: y - MARK,
		bottom: y + MARK,
	}));
	const frame = { left: AIR, right: width - AIR, top: AIR, bottom: height - AIR };
	const nameOf = new Map(places.map(({ code, name }) => [code, name]));
	const marked = new Set<string>(marks.map(({ code }) => code));
	const others = [...shapes.values()]
		.filter(({ code, share }) => !marked.has(code) && share >= LEAST_SHARE)
		.sort((a, b) => b.room - a.room);
	const placed: InsetName[] = [];
	for (const room of ROOMS) {
		const size = NAME_SIZES[room];
		const tryAt = (candidates: readonly Spot[]): void => {
			if (placed.length >= most) return;
			const taken = [...markBoxes, ...placed.map((each) => boxOf(each, size))];
			const spot = candidates.find((candidate) => {
				const box = boxOf(candidate, size);
				const isInside =
					box.left >= frame.left &&
					box.right <= frame.right &&
					box.top >= frame.top &&
					box.bottom <= frame.bottom;
				return isInside && !taken.some((other) => touch(box, other));
			});
			if (spot) placed.push({ ...spot, room });
		};
		const unnamed = (code: string): string | null => {
			const name = nameOf.get(code) ?? null;
			return placed.some((each) => each.name === name) ? null : name;
		};
		for (const { code, x, y } of marks) {
			const name = unnamed(code);
			if (name === null) continue;
			const aside = MARK + AIR + (name.length * LETTER * size) / 2 + HALO;
			tryAt([
				{ name, x, y: y + MARK + AIR + size * 0.8 + HALO },
				{ name, x, y: y - MARK - AIR - size * 0.25 },
				{ name, x: x + aside, y: y + size * 0.35 },
				{ name, x: x - aside, y: y + size * 0.35 },
			]);
		}
		for (const { code, center } of others) {
			const name = unnamed(code);
			if (name !== null) tryAt([{ name, x: center[0], y: center[1] + size * 0.35 }]);
		}
	}
	return placed.map((name) => ({ ...name, x: Math.round(name.x), y: Math.round(name.y) }));
}
