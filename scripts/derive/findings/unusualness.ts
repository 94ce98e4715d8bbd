import { quantileSorted } from 'd3';
import type { Unusualness } from '../../../src/stats/finding.ts';
import { round } from '../../../src/stats/round.ts';

/** Decimals of the distance: enough to order facts by. */
const DECIMALS = 3;

/** Takes away what binary arithmetic adds, so that equal figures are equal. */
const KEPT = 9;

/**
 * How unusual each of some figures is, the highest being the most extreme.
 *
 * The distance from the median is in quartile ranges (R-7 quartiles, Hyndman & Fan 1996), which a few
 * extreme figures hardly move; null where half of all figures are the same.
 */
export function unusualness<Key>(figures: ReadonlyMap<Key, number>): Map<Key, Unusualness> {
	const kept = new Map([...figures].map(([key, figure]) => [key, round(figure, KEPT)]));
	const ascending = [...kept.values()].sort((a, b) => a - b);
	const quartile = (share: number): number => quantileSorted(ascending, share) ?? Number.NaN;
	const range = quartile(0.75) - quartile(0.25);
	const of = ascending.length;
	/** By figure, how many are lower. */
	const lower = new Map<number, number>();
	for (const [index, figure] of ascending.entries()) {
		if (!lower.has(figure)) lower.set(figure, index);
	}
	return new Map(
		[...kept].map(([key, figure]) => {
			const asExtreme = of - (lower.get(figure) ?? 0);
			const away = (figure - quartile(0.5)) / range;
			const distance = range > 0 ? round(round(away, KEPT), DECIMALS) : null;
			return [key, { asExtreme, of, distance }];
		}),
	);
}
