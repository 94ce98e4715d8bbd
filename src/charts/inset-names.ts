import type { FundMark } from './fund-marks.ts';
import type { InsetPaths } from './inset-paths.ts';

/** A name in an inset, in units of its grid, set on its middle. */
export interface InsetName {
	readonly name: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
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

/** Size of a name in units: eleven pixels where the inset is 200 wide. */
export const INSET_NAME = { size: 27, letter: 13.2, halo: 5 };
/** Radius of a mark with its casing, and the air round it. */
const MARK = 24;
const AIR = 3;
/** At most so many names: an inset is no gazetteer. */
const MOST = 9;
/** Of a municipality cut off by the frame, this much must be seen for its name to make sense. */
const LEAST_SHARE = 0.5;

const boxOf = ({ name, x, y }: InsetName): Box => {
	const { size, letter, halo } = INSET_NAME;
	const half = (name.length * letter) / 2 + halo;
	return { left: x - half, right: x + half, top: y - size * 0.8 - halo, bottom: y + size * 0.25 };
};

const touch = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Names of municipalities in an inset: first those with a mark (below it, above, to the right, to the
 * left), then those with most room, each at its innermost point. A name that would touch another, a
 * mark or the frame is left out.
 *
 * @param marks those drawn in the inset
 */
export function insetNames(
	{ shapes, viewBox: [, , width, height] }: Pick<InsetPaths, 'shapes' | 'viewBox'>,
	places: readonly Place[],
	marks: readonly FundMark[],
): readonly InsetName[] {
	const { size, letter } = INSET_NAME;
	const markBoxes = marks.map(({ x, y }) => ({
		left: x - MARK,
		right: x + MARK,
		top: y - MARK,
		bottom: y + MARK,
	}));
	const frame = { left: AIR, right: width - AIR, top: AIR, bottom: height - AIR };
	const placed: { readonly name: InsetName; readonly box: Box }[] = [];
	const tryAt = (candidates: readonly InsetName[]): void => {
		if (placed.length >= MOST) return;
		const name = candidates.find((candidate) => {
			const box = boxOf(candidate);
			const isInside =
				box.left >= frame.left &&
				box.right <= frame.right &&
				box.top >= frame.top &&
				box.bottom <= frame.bottom;
			const others = [...markBoxes, ...placed.map((each) => each.box)];
			return isInside && !others.some((other) => touch(box, other));
		});
		if (name) placed.push({ name, box: boxOf(name) });
	};
	const nameOf = new Map(places.map(({ code, name }) => [code, name]));
	for (const { code, x, y } of marks) {
		const name = nameOf.get(code);
		if (name === undefined) continue;
		const aside = MARK + AIR + (name.length * letter) / 2 + INSET_NAME.halo;
		tryAt([
			{ name, x, y: y + MARK + AIR + size * 0.8 + INSET_NAME.halo },
			{ name, x, y: y - MARK - AIR - size * 0.25 },
			{ name, x: x + aside, y: y + size * 0.35 },
			{ name, x: x - aside, y: y + size * 0.35 },
		]);
	}
	const marked = new Set<string>(marks.map(({ code }) => code));
	const others = [...shapes.values()]
		.filter(({ code, share }) => !marked.has(code) && share >= LEAST_SHARE)
		.sort((a, b) => b.room - a.room);
	for (const { code, center } of others) {
		const name = nameOf.get(code);
		if (name !== undefined) tryAt([{ name, x: center[0], y: center[1] + size * 0.35 }]);
	}
	return placed.map(({ name }) => ({ ...name, x: Math.round(name.x), y: Math.round(name.y) }));
}
