import type { MunicipalityCode } from '../tables/code.ts';
import type { MapShape } from './map-shape.ts';

/** Where the ring of a fund stands, in units of the map's grid. */
export interface FundMark {
	readonly code: MunicipalityCode;
	readonly x: number;
	readonly y: number;
}

export interface FundMarks {
	readonly marks: readonly FundMark[];
	/** Municipalities with a fund whose mark has no room here: an inset shows it. In code order. */
	readonly inInsets: readonly MunicipalityCode[];
}

const round = (number: number): number => Math.round(number * 10) / 10 + 0;

const distance = (one: FundMark, other: FundMark): number =>
	Math.hypot(one.x - other.x, one.y - other.y);

/** The least distance between two marks; infinite when there are fewer than two. */
const closest = (marks: readonly FundMark[]): number =>
	Math.min(...marks.flatMap((one, i) => marks.slice(i + 1).map((other) => distance(one, other))));

/** Rounds of pushing apart; pairs need one, crowds a few more. */
const ROUNDS = 30;

/** Marks that overlap by less than the rest are moved apart; closer, one would leave its municipality. */
const CROWDED = 0.7;

/** Moves marks apart along the line between them until none overlap, each as little as will do. */
function pushApart(marks: readonly FundMark[], clearance: number): FundMark[] {
	const moved = [...marks];
	for (let turn = 0; turn < ROUNDS && closest(moved) < clearance; turn += 1) {
		for (let i = 0; i < moved.length; i += 1) {
			for (let j = i + 1; j < moved.length; j += 1) {
				const [one, other] = [moved[i], moved[j]];
				if (!one || !other) continue;
				const apart = distance(one, other);
				if (apart >= clearance) continue;
				// Half each, and a hair more, so that rounding can't bring them together again.
				const push = (clearance - apart) / 2 + 0.1;
				const [dx, dy] =
					apart === 0
						? [push, 0]
						: [((other.x - one.x) / apart) * push, ((other.y - one.y) / apart) * push];
				moved[i] = { ...one, x: one.x - dx, y: one.y - dy };
				moved[j] = { ...other, x: other.x + dx, y: other.y + dy };
			}
		}
	}
	return moved;
}

/**
 * Places the marks of the municipalities that have a fund, each at the innermost point of its
 * municipality, so that no two overlap.
 *
 * Marks that overlap a little are moved apart, by the least that will do. Where they overlap much,
 * a municipality that an inset shows gives way: of those, the ones with most room are placed first
 * and the rest are named in `inInsets`. Nothing is merged, since a number in a circle would look like
 * a value.
 *
 * `radius` is that of a mark, in units of the grid. `insetCodes` are the municipalities that an inset
 * shows; leave them out when placing marks in an inset. Throws for a code that has no shape.
 */
export function fundMarks(
	shapes: ReadonlyMap<MunicipalityCode, MapShape>,
	codes: Iterable<MunicipalityCode>,
	radius: number,
	insetCodes: ReadonlySet<MunicipalityCode> = new Set(),
): FundMarks {
	const clearance = 2 * radius;
	const all = [...new Set(codes)].map((code) => {
		const shape = shapes.get(code);
		if (!shape) throw new Error(`municipality "${code}" has a fund but no shape on this map`);
		return { code, x: shape.center[0], y: shape.center[1], room: shape.room };
	});
	const isInInset = ({ code }: FundMark): boolean => insetCodes.has(code);
	const kept: FundMark[] = all.filter((mark) => !isInInset(mark));
	const inInsets: MunicipalityCode[] = [];
	for (const mark of all.filter(isInInset).sort((a, b) => b.room - a.room)) {
		if (kept.some((other) => distance(mark, other) < CROWDED * clearance)) inInsets.push(mark.code);
		else kept.push(mark);
	}
	return {
		marks: pushApart(kept, clearance)
			.map(({ code, x, y }) => ({ code, x: round(x), y: round(y) }))
			.sort((a, b) => (a.code < b.code ? -1 : 1)),
		inInsets: inInsets.sort(),
	};
}
