import type { ApiSeries } from '../tables/api.ts';
import { classOf, tonesOf, type Scale, type Tone } from './classes.ts';
import { round } from './round.ts';
import { REASONS, type Reason, type Value } from '../tables/value.ts';
import { valueIn } from './series.ts';

/** How a municipality is shaded on a map: the tone of its class, or why it has no value. */
export type Shade = { readonly tone: Tone } | { readonly missing: Reason };

/** The style sheet's name of a shade: "t-3" for a tone, "m-unknown" for a missing value. */
export const shadeClass = (shade: Shade): string =>
	'tone' in shade ? `t-${shade.tone}` : `m-${shade.missing}`;

/** The shade of a municipality in a year, by the classes of all years unless others are given. */
export function shadeOf(
	series: ApiSeries,
	code: string,
	year: number,
	scale: Scale = series.scale,
): Shade {
	const value = valueIn(series, code, year);
	if ('missing' in value) return value;
	const tone = tonesOf(scale)[classOf(value.value, scale)];
	if (tone === undefined) throw new Error(`indicator "${series.id}" has a class without a tone`);
	return { tone };
}

/** A class as the legend shows it. Bounds are values that the reader can see, both included. */
export interface LegendClass {
	readonly tone: Tone;
	/** Lowest value of the class; null for the lowest class, which is open downwards. */
	readonly from: number | null;
	/** Highest value of the class; null for the highest class, which is open upwards. */
	readonly to: number | null;
	/** Municipalities in the class. */
	readonly count: number;
}

/** What is counted in a legend: municipalities with their values. */
type Counted = Iterable<{ readonly value: Value }>;

/** The classes of a scale with how many municipalities lie in each, lowest values first. */
export function legendClasses(municipalities: Counted, scale: Scale): readonly LegendClass[] {
	const { thresholds, decimals } = scale;
	const step = 10 ** -decimals;
	const counts = thresholds.map(() => 0);
	counts.push(0);
	for (const { value } of municipalities) {
		if ('missing' in value) continue;
		const index = classOf(value.value, scale);
		counts[index] = (counts[index] ?? 0) + 1;
	}
	return tonesOf(scale).map((tone, index) => ({
		tone,
		from: thresholds[index - 1] ?? null,
		to: index < thresholds.length ? round((thresholds[index] ?? 0) - step, decimals) : null,
		count: counts[index] ?? 0,
	}));
}

/** Share of the municipalities above which one class is said to hold most of them. */
const CROWDED = 0.8;

/**
 * How many municipalities lie in the fullest class, where it holds more than four fifths of those that
 * have a value: a map that hardly tells them apart. Null where it does not.
 */
export function crowdedClass(
	municipalities: Counted,
	scale: Scale,
): { readonly most: number; readonly of: number } | null {
	const counts = legendClasses(municipalities, scale).map(({ count }) => count);
	const [most, of] = [Math.max(...counts), counts.reduce((sum, count) => sum + count, 0)];
	return of > 1 && most > CROWDED * of ? { most, of } : null;
}

/** How many municipalities lack a value, by reason; reasons that none has are left out. */
export function missingCounts(municipalities: Counted): ReadonlyMap<Reason, number> {
	const counts = new Map<Reason, number>();
	for (const { value } of municipalities) {
		if ('missing' in value) counts.set(value.missing, (counts.get(value.missing) ?? 0) + 1);
	}
	return new Map(
		REASONS.flatMap((reason) => {
			const count = counts.get(reason);
			return count === undefined ? [] : [[reason, count]];
		}),
	);
}
