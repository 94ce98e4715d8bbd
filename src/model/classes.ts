import type { Heavier } from './indicator.ts';
import { round } from './round.ts';

/** The classes of a map. They are made of the values of one year, and are the same for every year. */
export interface Scale {
	/**
	 * Lower bounds of every class but the lowest, ascending, in the unit and with the decimals shown.
	 * Class i holds the values from threshold i − 1 up to, but not including, threshold i.
	 */
	readonly thresholds: readonly number[];
	/** Decimals that values are rounded to before they are classed. */
	readonly decimals: number;
	readonly heavier: Heavier;
	/** The value at which a diverging scale changes hue; always one of the thresholds. */
	readonly midpoint: number | null;
	/** The year whose values the classes are made of. */
	readonly year: number;
}

/** Index of the class that a value lies in, 0 being the lowest values; rounds the value first. */
export function classOf(value: number, scale: Scale): number {
	const rounded = round(value, scale.decimals);
	return scale.thresholds.filter((threshold) => rounded >= threshold).length;
}

/**
 * The tone that a class is drawn in, a name that the style sheet gives a colour: `1` (lightest) to
 * `5` (darkest) where the darkest is the heavier end; on a diverging scale `below-1` … `below-3` and
 * `above-1` … `above-3`, counted from the midpoint outwards.
 */
export type Tone =
	| '1'
	| '2'
	| '3'
	| '4'
	| '5'
	| 'below-1'
	| 'below-2'
	| 'below-3'
	| 'above-1'
	| 'above-2'
	| 'above-3';

/** Tones of the sequential classes, by how many classes there are: spread over lightness. */
const SEQUENTIAL: readonly (readonly Tone[])[] = [
	['3'],
	['2', '4'],
	['1', '3', '5'],
	['1', '2', '4', '5'],
	['1', '2', '3', '4', '5'],
];

/** The tones of all classes of a scale, from the class of the lowest values to that of the highest. */
export function tonesOf(scale: Scale): readonly Tone[] {
	const { thresholds, midpoint, heavier } = scale;
	if (midpoint === null) {
		const tones = SEQUENTIAL[thresholds.length] ?? [];
		return heavier === 'lower' ? tones.toReversed() : tones;
	}
	const below = thresholds.indexOf(midpoint) + 1;
	const side = (name: 'below' | 'above', count: number): Tone[] =>
		([1, 2, 3] as const).slice(0, count).map((step): Tone => `${name}-${step}`);
	return [...side('below', below).reverse(), ...side('above', thresholds.length + 1 - below)];
}
