import type { End, Trait } from './problem-groups.ts';

/** Traits that a group is named after, where two are enough to tell it from the others. */
const TRAITS = 2;

/** How far from the middle municipality (50 of 100) a group must lie in a challenge to be named after it. */
const LEAST_DEVIATION = 10;

const MIDDLE = 50;

/** A group's median place in each challenge, 0 the lightest and 100 the heaviest; by challenge id. */
export type Places = Readonly<Record<string, number>>;

const deviation = (place: number): number => Math.abs(place - MIDDLE);

const endOf = (place: number): End => (place > MIDDLE ? 'heavier' : 'lighter');

/** All that sets a group apart, the challenge in which it lies farthest from the middle first. */
const ordered = (places: Places): Trait[] =>
	Object.entries(places)
		.filter(([, place]) => deviation(place) >= LEAST_DEVIATION)
		.sort(([, a], [, b]) => deviation(b) - deviation(a))
		.map(([challenge, place]) => ({ challenge, end: endOf(place) }));

/** The same for the same traits in any order. */
const keyOf = (traits: readonly Trait[]): string =>
	traits
		.map(({ challenge, end }) => `${challenge} ${end}`)
		.sort()
		.join();

/**
 * What to name each group after: the two challenges in which it lies farthest from the middle of the
 * country's municipalities, whichever way. Groups that would then be called the same get one trait
 * more at a time, as far as they have any.
 */
export function traitsOf(groups: readonly Places[]): Trait[][] {
	const all = groups.map(ordered);
	const counts = all.map(() => TRAITS);
	for (;;) {
		const named = all.map((traits, index) => traits.slice(0, counts[index]));
		const keys = named.map(keyOf);
		const alike = [...keys.keys()].filter(
			(index) =>
				keys.filter((key) => key === keys[index]).length > 1 &&
				(counts[index] ?? 0) < (all[index]?.length ?? 0),
		);
		if (alike.length === 0) return named;
		for (const index of alike) counts[index] = (counts[index] ?? 0) + 1;
	}
}
