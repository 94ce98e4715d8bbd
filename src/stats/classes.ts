import type { Scale } from '../tables/api/indicator.ts';
import { round } from './round.ts';

/** The classes of a map. They are made of the values of one year, and are the same for every year. */
export type { Scale };

/** Index of the class that a value lies in, 0 being the lowest values; rounds the value first. */
export function classOf(value: number, scale: Scale): number {
	const rounded = round(value, scale.decimals);
	return scale.thresholds.filter((threshold) => rounded >= threshold).length;
}

/**
 * The tone that a class is drawn in, a name that the style sheet gives a colour: `1` (lightest) to
 * `5` (darkest) where the darkest is the heavier end; on a diverging scale `heavier-1` … `heavier-3` on
 * the side that is the heavier problem and `lighter-1` … `lighter-3` on the other, counted from the
 * midpoint outwards. Where neither is heavier, the values above the midpoint have the first.
 */
export type Tone =
	| '1'
	| '2'
	| '3'
	| '4'
	| '5'
	| 'lighter-1'
	| 'lighter-2'
	| 'lighter-3'
	| 'heavier-1'
	| 'heavier-2'
	| 'heavier-3';

/** Tones of the sequential classes, by how many classes there are: spread over lightness. */
const SEQUENTIAL: readonly (readonly Tone[])[] = [
	['3'],
	['2', '4'],
	['1', '3', '5'],
	['1', '2', '4', '5'],
	['1', '2', '3', '4', '5'],
];

/** Steps of the classes on one side of a midpoint, by how many there are: spread over lightness. */
const SIDES: readonly (readonly (1 | 2 | 3)[])[] = [[2], [1, 3], [1, 2, 3]];

/** The tones of all classes of a scale, from the class of the lowest values to that of the highest. */
export function tonesOf(scale: Scale): readonly Tone[] {
	const { thresholds, midpoint, heavier } = scale;
	if (midpoint === null) {
		const tones = SEQUENTIAL[thresholds.length] ?? [];
		return heavier === 'lower' ? tones.toReversed() : tones;
	}
	const below = thresholds.indexOf(midpoint) + 1;
	const above = thresholds.length + 1 - below;
	const side = (name: 'heavier' | 'lighter', count: number): Tone[] =>
		(SIDES[count - 1] ?? []).map((step): Tone => `${name}-${step}`);
	const [low, high] =
		heavier === 'lower' ? (['heavier', 'lighter'] as const) : (['lighter', 'heavier'] as const);
	return [...side(low, below).reverse(), ...side(high, above)];
}
